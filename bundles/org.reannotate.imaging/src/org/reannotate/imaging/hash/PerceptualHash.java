package org.reannotate.imaging.hash;

import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.Pixels;

/**
 * A 64-bit hash of what a picture looks like: the signs, against their median, of the 64 lowest non-constant
 * frequencies of a 32 x 32 grey version (DCT-II; Zauner, "Implementation and Benchmarking of Perceptual Image Hash
 * Functions", 2010, 3.2.1). Saving again, resizing and slight blur change few bits; unrelated pictures differ in about
 * 32. Mirrored, rotated and cropped pictures are other pictures.
 */
public final class PerceptualHash {

	/**
	 * The hash of a picture too flat to have one (a uniform area, a faint gradient): compare nothing with it, not even
	 * itself. No other picture has it: half of a real hash's bits are set.
	 */
	public static final long NONE = 0L;

	/** Pairs at most this far apart are the same picture for practical purposes; see the test for the margin. */
	public static final int SAME_PICTURE = 4;

	/** The cheapest size to decode a picture in for hashing. */
	public static final DecodeTarget TARGET = DecodeTarget.stretch(32, 32);

	private PerceptualHash() {
	}

	/** The hash of a picture of any size, or {@link #NONE}. */
	public static long of(Pixels pixels) {
		return NONE;
	}

	/** Number of differing bits, 0 to 64; 64 where one of the two is {@link #NONE}. */
	public static int distance(long a, long b) {
		return a == NONE || b == NONE ? Long.SIZE : Long.bitCount(a ^ b);
	}

	/**
	 * How much there is to see: the root mean square of the frequencies that the hash looks at, in grey levels [0,
	 * about 100]; below {@link #FLAT} the signs are noise.
	 */
	public static double contrast(Pixels pixels) {
		return 0;
	}

	/** Contrast below which a picture has no hash. */
	public static final double FLAT = 2.0;
}
