package org.reannotate.benchmarks.analysis;

/** Random numbers by position (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). */
final class SplitMix {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private SplitMix() {
	}

	/** The n-th number of a stream, in [0, 1). */
	static double uniform(long seed, long n) {
		return (mix(seed + (n + 1) * GOLDEN) >>> 11) * 0x1.0p-53;
	}

	private static long mix(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
