package org.reannotate.imaging.augment;

import java.util.SplittableRandom;

/**
 * A change of brightness, saturation and sharpness of one picture.
 *
 * @param brightness factor of all values
 * @param saturation factor of the distance from grey; 0: grey
 * @param radius     of the box that blurs, pixels to each side; 0: none
 */
public record ColourChange(double brightness, double saturation, int radius) {

	private static final float RED = 0.299f;
	private static final float GREEN = 0.587f;
	private static final float BLUE = 0.114f;
	private static final int CHANNELS = 3;
	private static final int WHITE = 255;

	/** Draws one; asks the random numbers only for what the ranges want. */
	static ColourChange draw(ChangeRanges ranges, SplittableRandom random) {
		double brightness = factor(ranges.brightness(), random);
		double saturation = factor(ranges.colour(), random);
		int most = (int) Math.round(ranges.blur());
		int radius = most > 0 && random.nextBoolean() ? random.nextInt(1, most + 1) : 0;
		return new ColourChange(brightness, saturation, radius);
	}

	private static double factor(double range, SplittableRandom random) {
		return range == 0 ? 1 : 1 + random.nextDouble(-range, range);
	}

	/** @param rgb height x width x 3, changed in place */
	public void apply(byte[] rgb, int width, int height) {
		if (brightness != 1 || saturation != 1) {
			colour(rgb);
		}
		if (radius > 0) {
			byte[] across = blurred(rgb, width, height, CHANNELS, width * CHANNELS);
			System.arraycopy(blurred(across, height, width, width * CHANNELS, CHANNELS), 0, rgb, 0, rgb.length);
		}
	}

	private void colour(byte[] rgb) {
		float ofItself = (float) (brightness * saturation);
		float ofGrey = (float) (brightness * (1 - saturation));
		for (int at = 0; at < rgb.length; at += CHANNELS) {
			float grey = RED * (rgb[at] & WHITE) + GREEN * (rgb[at + 1] & WHITE) + BLUE * (rgb[at + 2] & WHITE);
			float common = ofGrey * grey + 0.5f;
			for (int c = 0; c < CHANNELS; c++) {
				int value = (int) (ofItself * (rgb[at + c] & WHITE) + common);
				rgb[at + c] = (byte) Math.max(0, Math.min(WHITE, value));
			}
		}
	}

	/**
	 * The mean over a window along one direction; outside the picture is its edge.
	 *
	 * @param length    pixels along
	 * @param lines     how many of them
	 * @param step      from a pixel to the next along
	 * @param lineStep  from a line to the next
	 */
	private byte[] blurred(byte[] from, int length, int lines, int step, int lineStep) {
		byte[] into = new byte[from.length];
		int window = 2 * radius + 1;
		for (int line = 0; line < lines; line++) {
			for (int c = 0; c < CHANNELS; c++) {
				int start = line * lineStep + c;
				int sum = 0;
				for (int i = -radius; i <= radius; i++) {
					sum += value(from, start, i, length, step);
				}
				for (int i = 0; i < length; i++) {
					into[start + i * step] = (byte) ((sum + radius) / window);
					sum += value(from, start, i + radius + 1, length, step) - value(from, start, i - radius, length, step);
				}
			}
		}
		return into;
	}

	private static int value(byte[] from, int start, int i, int length, int step) {
		return from[start + Math.max(0, Math.min(length - 1, i)) * step] & WHITE;
	}
}
