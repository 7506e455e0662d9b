package org.reannotate.imaging.hash;

import java.util.Arrays;

import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.internal.hash.LowFrequencies;

/**
 * A 64-bit hash of what a picture looks like: which of the 64 lowest frequencies but the constant one of its 32 x 32
 * grey version lie above their median (after Zauner, "Implementation and Benchmarking of Perceptual Image Hash
 * Functions", 2010, 3.2.1, with the lowest frequencies by diagonals). Saving again, resizing and slight blur change few
 * bits; unrelated pictures differ in about 32. Mirrored, rotated and cropped pictures are other pictures.
 */
public final class PerceptualHash {

	/**
	 * The hash of a picture too flat to have one (a uniform area, a faint gradient): compare nothing with it, not even
	 * itself. No other picture has it: half of a real hash's bits are set.
	 */
	public static final long NONE = 0L;

	/** Pairs at most this far apart are the same picture for practical purposes. */
	public static final int SAME_PICTURE = 4;

	/** Contrast below which a picture has no hash. */
	public static final double FLAT = 2.0;

	/** The cheapest size to decode a picture in for hashing. */
	public static final DecodeTarget TARGET = DecodeTarget.stretch(32, 32);

	private PerceptualHash() {
	}

	/** The hash of a picture of any size, or {@link #NONE}. */
	public static long of(Pixels pixels) {
		double[] frequencies = LowFrequencies.of(pixels);
		if (contrast(frequencies) < FLAT) {
			return NONE;
		}
		double[] sorted = frequencies.clone();
		Arrays.sort(sorted);
		double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
		long hash = 0;
		for (int i = 0; i < frequencies.length; i++) {
			hash |= frequencies[i] > median ? 1L << i : 0;
		}
		return hash;
	}

	/** Number of differing bits, 0 to 64; 64 where one of the two is {@link #NONE}. */
	public static int distance(long a, long b) {
		return a == NONE || b == NONE ? Long.SIZE : Long.bitCount(a ^ b);
	}

	/**
	 * How much there is to see: the standard deviation of the picture's coarse shapes in grey levels, 0 to about 127;
	 * below {@link #FLAT} the hash would be noise.
	 */
	public static double contrast(Pixels pixels) {
		return contrast(LowFrequencies.of(pixels));
	}

	private static double contrast(double[] frequencies) {
		double sum = 0;
		for (double frequency : frequencies) {
			sum += frequency * frequency;
		}
		return Math.sqrt(sum) / 32;
	}
}
