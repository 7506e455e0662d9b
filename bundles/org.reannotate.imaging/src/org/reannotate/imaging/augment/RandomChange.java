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

	/** Of a place in the picture, behind the point. */
	private static final int POSITION_BITS = 32;
	/** Of them, those by which neighbours are mixed. */
	private static final int PART_BITS = 8;
	private static final int PART = 1 << PART_BITS;
	private static final int HALF = 1 << 2 * PART_BITS - 1;
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
		double dx = -sign * middleX - shiftX * width;
		for (int y = 0; y < height; y++) {
			double dy = y - middleY - shiftY * height;
			sampleRow(rgb, width, height, steps(cos * dx - sin * dy + middleX), steps(sin * dx + cos * dy + middleY),
					steps(cos * sign), steps(sin * sign), changed, y * width * CHANNELS);
		}
		colour.apply(changed, width, height);
		return changed;
	}

	private static long steps(double pixels) {
		return Math.round(pixels * (1L << POSITION_BITS));
	}

	/** A row of pixels, bilinear: from a place on, a step further each; all in fixed point, with the checks of its loop alone. */
	private static void sampleRow(byte[] rgb, int width, int height, long fromX, long fromY, long stepX, long stepY, byte[] into,
			int start) {
		int lastX = width - 1 << PART_BITS;
		int lastY = height - 1 << PART_BITS;
		long atX = fromX;
		long atY = fromY;
		int end = start + width * CHANNELS;
		for (int at = start; at < end; at += CHANNELS) {
			int x = Math.max(0, Math.min(lastX, (int) (atX >> POSITION_BITS - PART_BITS)));
			int y = Math.max(0, Math.min(lastY, (int) (atY >> POSITION_BITS - PART_BITS)));
			int topLeft = ((y >> PART_BITS) * width + (x >> PART_BITS)) * CHANNELS;
			int topRight = x < lastX ? topLeft + CHANNELS : topLeft;
			int below = y < lastY ? width * CHANNELS : 0;
			int partX = x & PART - 1;
			int partY = y & PART - 1;
			int bottomLeft = topLeft + below;
			int bottomRight = topRight + below;
			for (int c = 0; c < CHANNELS; c++) {
				int tl = rgb[topLeft + c] & 0xff;
				int bl = rgb[bottomLeft + c] & 0xff;
				int top = (tl << PART_BITS) + ((rgb[topRight + c] & 0xff) - tl) * partX;
				int bottom = (bl << PART_BITS) + ((rgb[bottomRight + c] & 0xff) - bl) * partX;
				into[at + c] = (byte) ((top << PART_BITS) + (bottom - top) * partY + HALF >> 2 * PART_BITS);
			}
			atX += stepX;
			atY += stepY;
		}
	}
}
