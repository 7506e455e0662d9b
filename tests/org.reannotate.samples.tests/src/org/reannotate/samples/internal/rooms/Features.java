package org.reannotate.samples.internal.rooms;

import java.awt.image.BufferedImage;

/** Simple descriptions of a picture, each a vector of about unit length. */
final class Features {

	private Features() {
	}

	/** Colour histogram of 8 x 8 x 8 cells; square roots, so that small shares count. */
	static double[] colours(BufferedImage picture) {
		var result = new double[512];
		int[] pixels = pixels(picture);
		for (int rgb : pixels) {
			result[(rgb >> 21 & 7) * 64 + (rgb >> 13 & 7) * 8 + (rgb >> 5 & 7)] += 1.0 / pixels.length;
		}
		return roots(result);
	}

	/** Three colour histograms of 16 steps. */
	static double[] channels(BufferedImage picture) {
		var result = new double[48];
		int[] pixels = pixels(picture);
		for (int rgb : pixels) {
			result[rgb >> 20 & 15] += 1.0 / pixels.length;
			result[16 + (rgb >> 12 & 15)] += 1.0 / pixels.length;
			result[32 + (rgb >> 4 & 15)] += 1.0 / pixels.length;
		}
		return roots(result);
	}

	/** How much brightness changes, in 4 directions, in each of 5 x 4 cells of the picture. */
	static double[] edges(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] pixels = pixels(picture);
		var result = new double[5 * 4 * 4];
		double sum = 0;
		for (int y = 1; y < height - 1; y++) {
			for (int x = 1; x < width - 1; x++) {
				int at = y * width + x;
				double dx = green(pixels[at + 1]) - green(pixels[at - 1]);
				double dy = green(pixels[at + width]) - green(pixels[at - width]);
				double strength = Math.hypot(dx, dy);
				int direction = (int) ((Math.atan2(dy, dx) / Math.PI + 1.125) * 4) % 4;
				result[((y * 4 / height) * 5 + x * 5 / width) * 4 + direction] += strength;
				sum += strength;
			}
		}
		for (int cell = 0; cell < result.length; cell++) {
			result[cell] /= sum;
		}
		return roots(result);
	}

	private static int green(int rgb) {
		return rgb >> 8 & 255;
	}

	private static double[] roots(double[] shares) {
		for (int i = 0; i < shares.length; i++) {
			shares[i] = Math.sqrt(shares[i]);
		}
		return shares;
	}

	private static int[] pixels(BufferedImage picture) {
		return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
	}
}
