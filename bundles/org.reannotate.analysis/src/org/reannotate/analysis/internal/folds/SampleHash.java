package org.reannotate.analysis.internal.folds;

/** A hash of sample id and seed: 64 well-mixed bits (the finalizer of SplitMix64, Steele, Lea and Flood 2014). */
final class SampleHash {

	private SampleHash() {
	}

	static long of(long id, long seed) {
		return mix(mix(seed + 0x9E3779B97F4A7C15L) ^ id);
	}

	/** The place of an unsigned hash between 0 and 1. */
	static double place(long hash) {
		return (hash >>> 11) * 0x1p-53;
	}

	private static long mix(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
