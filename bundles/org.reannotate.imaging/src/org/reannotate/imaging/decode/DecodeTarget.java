package org.reannotate.imaging.decode;

/**
 * The size in which a picture is wanted. Decoding straight to it is several times faster than decoding everything and
 * scaling afterwards. Shrinking averages areas, enlarging is bilinear.
 */
public sealed interface DecodeTarget {

	/** All pixels as they are. */
	static DecodeTarget full() {
		return new Full();
	}

	/**
	 * The whole picture inside {@code width x height}, shape kept, never enlarged: thumbnails. The limiting side comes
	 * out exact, the other one rounded, at least 1.
	 */
	static DecodeTarget fit(int width, int height) {
		return new Fit(width, height);
	}

	/**
	 * Exactly {@code width x height}, shape kept, filled: the picture is scaled (enlarged where it must be) until it
	 * covers the frame, and what stands over is cut off evenly on both sides.
	 */
	static DecodeTarget cover(int width, int height) {
		return new Cover(width, height);
	}

	/** Exactly {@code width x height}, the whole picture, its shape given up. */
	static DecodeTarget stretch(int width, int height) {
		return new Stretch(width, height);
	}

	/** @see #full() */
	record Full() implements DecodeTarget {
	}

	/** @see #fit(int, int) */
	record Fit(int width, int height) implements DecodeTarget {
		public Fit {
			Sizes.requirePositive(width, height);
		}
	}

	/** @see #cover(int, int) */
	record Cover(int width, int height) implements DecodeTarget {
		public Cover {
			Sizes.requirePositive(width, height);
		}
	}

	/** @see #stretch(int, int) */
	record Stretch(int width, int height) implements DecodeTarget {
		public Stretch {
			Sizes.requirePositive(width, height);
		}
	}
}
