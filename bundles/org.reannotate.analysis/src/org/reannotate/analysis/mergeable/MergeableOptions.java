package org.reannotate.analysis.mergeable;

/**
 * How pairs are tested.
 *
 * @param maxPairs     length of the list
 * @param maxTested    pairs that the separability test looks at: those whose rates would allow a merge first, then by
 *                     score
 * @param permutations shuffles of the labels for the interval
 * @param threads      at least 1; the result does not depend on it
 * @param seed         same seed, same result
 */
public record MergeableOptions(int maxPairs, int maxTested, int permutations, int threads, long seed) {

	/** Smallest share confused in each direction for a merge. */
	public static final double MIN_RATE = 0.15;
	/** A merge needs a p-value above this. */
	public static final double MIN_P_VALUE = 0.05;
	/** A merge needs the upper end of the AUC's interval below this. */
	public static final double MAX_AUC = 0.75;
	/** A merge needs this many images on each side. */
	public static final int MIN_IMAGES = 20;

	/** Checks the ranges. */
	public MergeableOptions {
		if (maxPairs < 1 || maxTested < 0 || permutations < 19 || threads < 1) {
			throw new IllegalArgumentException("maxPairs >= 1, maxTested >= 0, permutations >= 19, threads >= 1 expected");
		}
	}

	/** 1,000 pairs, 60 of them tested, 199 shuffles, two threads. */
	public static MergeableOptions defaults() {
		return new MergeableOptions(1_000, 60, 199, 2, 1);
	}

	/** The same with another number of threads. */
	public MergeableOptions withThreads(int count) {
		return new MergeableOptions(maxPairs, maxTested, permutations, count, seed);
	}

	/** The same with another seed. */
	public MergeableOptions withSeed(long newSeed) {
		return new MergeableOptions(maxPairs, maxTested, permutations, threads, newSeed);
	}

	/** The same with another number of pairs tested. */
	public MergeableOptions withMaxTested(int count) {
		return new MergeableOptions(maxPairs, count, permutations, threads, seed);
	}

	/** The same with another length of the list. */
	public MergeableOptions withMaxPairs(int count) {
		return new MergeableOptions(count, maxTested, permutations, threads, seed);
	}
}
