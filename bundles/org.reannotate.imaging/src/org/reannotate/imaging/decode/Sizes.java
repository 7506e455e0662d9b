package org.reannotate.imaging.decode;

/** Checks of widths and heights that callers give; a mistake there is the caller's. */
final class Sizes {

	private Sizes() {
	}

	static void requirePositive(int width, int height) {
		if (width < 1 || height < 1) {
			throw new IllegalArgumentException("A size of " + width + " x " + height + " has no pixels");
		}
	}

	static int bytesOf(int width, int height) {
		requirePositive(width, height);
		return Math.multiplyExact(Math.multiplyExact(width, height), Pixels.CHANNELS);
	}
}
