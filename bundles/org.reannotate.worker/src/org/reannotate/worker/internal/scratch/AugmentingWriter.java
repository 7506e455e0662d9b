package org.reannotate.worker.internal.scratch;

import java.util.SplittableRandom;

import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.images.PictureWriter;

/**
 * Writes pictures randomly mirrored, turned, shifted, zoomed about their middle, cut, and changed in colour and
 * sharpness, as one epoch of one fold wants them. What would come from outside the picture is its nearest edge.
 *
 * @param width  pixels
 * @param height pixels
 */
record AugmentingWriter(Augmentation augmentation, Normalization normalization, Seeds seeds, int epoch, int width,
		int height) implements PictureWriter {

	private static final int FRACTION_BITS = 8;
	private static final int ONE = 1 << FRACTION_BITS;

	@Override
	public void write(int row, byte[] rgb, float[] planar) {
		SplittableRandom random = seeds.picture(epoch, row);
		boolean flip = augmentation.flip() && random.nextBoolean();
		double angle = Math.toRadians(within(random, augmentation.rotationDegrees()));
		double scale = 1 / (1 + within(random, augmentation.zoom()));
		double shiftX = within(random, augmentation.shift()) * width;
		double shiftY = within(random, augmentation.shift()) * height;
		if (augmentation.crop() > 0) {
			double side = 1 - random.nextDouble() * augmentation.crop();
			scale *= side;
			shiftX += within(random, (1 - side) / 2 / side) * width;
			shiftY += within(random, (1 - side) / 2 / side) * height;
		}
		double cos = Math.cos(angle) * scale;
		double sin = Math.sin(angle) * scale;
		double sign = flip ? -1 : 1;
		byte[] changed = new byte[rgb.length];
		double middleX = (width - 1) / 2.0;
		double middleY = (height - 1) / 2.0;
		for (int y = 0; y < height; y++) {
			double dy = y - middleY - shiftY;
			for (int x = 0; x < width; x++) {
				double dx = sign * (x - middleX) - shiftX;
				sample(rgb, cos * dx - sin * dy + middleX, sin * dx + cos * dy + middleY, changed, (y * width + x) * 3);
			}
		}
		ColourChange.of(augmentation, random).apply(changed, width, height);
		normalization.write(changed, planar);
	}

	private static double within(SplittableRandom random, double range) {
		return range == 0 ? 0 : random.nextDouble(-range, range);
	}

	/** Bilinear, in fixed point. */
	private void sample(byte[] rgb, double x, double y, byte[] into, int at) {
		int fixedX = (int) (Math.max(0, Math.min(width - 1, x)) * ONE);
		int fixedY = (int) (Math.max(0, Math.min(height - 1, y)) * ONE);
		int left = fixedX >> FRACTION_BITS;
		int top = fixedY >> FRACTION_BITS;
		int right = Math.min(width - 1, left + 1);
		int bottom = Math.min(height - 1, top + 1);
		int partX = fixedX & (ONE - 1);
		int partY = fixedY & (ONE - 1);
		int topLeft = (top * width + left) * 3;
		int topRight = (top * width + right) * 3;
		int bottomLeft = (bottom * width + left) * 3;
		int bottomRight = (bottom * width + right) * 3;
		for (int c = 0; c < 3; c++) {
			int above = (rgb[topLeft + c] & 0xff) * (ONE - partX) + (rgb[topRight + c] & 0xff) * partX;
			int below = (rgb[bottomLeft + c] & 0xff) * (ONE - partX) + (rgb[bottomRight + c] & 0xff) * partX;
			into[at + c] = (byte) ((above * (ONE - partY) + below * partY) >> (2 * FRACTION_BITS));
		}
	}
}
