package org.reannotate.imaging.augment;

import java.util.SplittableRandom;

/**
 * One random change of place and colour: mirrored, turned, shifted, zoomed about the middle, cut. What would come from
 * outside the picture is its nearest edge. The same ranges and random numbers give the same change.
 *
 * <pre>
 * byte[] changed = RandomChange.draw(ranges, new SplittableRandom(seed)).apply(pixels.rgb(), width, height);
 * </pre>
 *
 * @param flip   mirrored left and right
 * @param angle  radians
 * @param scale  of the window that is looked at; below 1 enlarges
 * @param shiftX share of the width
 * @param shiftY share of the height
 * @param colour change of brightness, saturation and sharpness
 */
public record RandomChange(boolean flip, double angle, double scale, double shiftX, double shiftY, ColourChange colour) {

	private static final int FRACTION_BITS = 8;
	private static final int ONE = 1 << FRACTION_BITS;
	private static final int CHANNELS = 3;

	/** Draws one; asks the random numbers only for what the ranges want. */
	public static RandomChange draw(ChangeRanges ranges, SplittableRandom random) {
		boolean flip = ranges.flip() && random.nextBoolean();
		double angle = Math.toRadians(within(random, ranges.rotation()));
		double scale = 1 / (1 + within(random, ranges.zoom()));
		double shiftX = within(random, ranges.shift());
		double shiftY = within(random, ranges.shift());
		if (ranges.crop() > 0) {
			double side = 1 - random.nextDouble() * ranges.crop();
			scale *= side;
			shiftX += within(random, (1 - side) / 2 / side);
			shiftY += within(random, (1 - side) / 2 / side);
		}
		return new RandomChange(flip, angle, scale, shiftX, shiftY, ColourChange.draw(ranges, random));
	}

	static double within(SplittableRandom random, double range) {
		return range == 0 ? 0 : random.nextDouble(-range, range);
	}

	/**
	 * The changed picture.
	 *
	 * @param rgb height x width x 3, left as it is
	 */
	public byte[] apply(byte[] rgb, int width, int height) {
		byte[] changed = new byte[rgb.length];
		double cos = Math.cos(angle) * scale;
		double sin = Math.sin(angle) * scale;
		double sign = flip ? -1 : 1;
		double middleX = (width - 1) / 2.0;
		double middleY = (height - 1) / 2.0;
		for (int y = 0; y < height; y++) {
			double dy = y - middleY - shiftY * height;
			for (int x = 0; x < width; x++) {
				double dx = sign * (x - middleX) - shiftX * width;
				sample(rgb, width, height, cos * dx - sin * dy + middleX, sin * dx + cos * dy + middleY, changed,
						(y * width + x) * CHANNELS);
			}
		}
		colour.apply(changed, width, height);
		return changed;
	}

	/** Bilinear, in fixed point. */
	private static void sample(byte[] rgb, int width, int height, double x, double y, byte[] into, int at) {
		int fixedX = (int) (Math.max(0, Math.min(width - 1, x)) * ONE);
		int fixedY = (int) (Math.max(0, Math.min(height - 1, y)) * ONE);
		int left = fixedX >> FRACTION_BITS;
		int top = fixedY >> FRACTION_BITS;
		int right = Math.min(width - 1, left + 1);
		int bottom = Math.min(height - 1, top + 1);
		int partX = fixedX & (ONE - 1);
		int partY = fixedY & (ONE - 1);
		int topLeft = (top * width + left) * CHANNELS;
		int topRight = (top * width + right) * CHANNELS;
		int bottomLeft = (bottom * width + left) * CHANNELS;
		int bottomRight = (bottom * width + right) * CHANNELS;
		for (int c = 0; c < CHANNELS; c++) {
			int above = (rgb[topLeft + c] & 0xff) * (ONE - partX) + (rgb[topRight + c] & 0xff) * partX;
			int below = (rgb[bottomLeft + c] & 0xff) * (ONE - partX) + (rgb[bottomRight + c] & 0xff) * partX;
			into[at + c] = (byte) ((above * (ONE - partY) + below * partY) >> (2 * FRACTION_BITS));
		}
	}
}
