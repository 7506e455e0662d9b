package org.reannotate.analysis.multiclass;

/**
 * How candidates are told.
 *
 * @param coverage       of the prediction sets, in (0, 1)
 * @param minProbability smallest calibrated probability of a second category for an image to be listed
 * @param neighbours     where embeddings are given: how many neighbours are asked, at least 1
 * @param threads        at least 1; the result does not depend on it
 * @param seed           same seed, same result
 */
public record MultiClassOptions(double coverage, double minProbability, int neighbours, int threads, long seed) {

	/** Checks the ranges. */
	public MultiClassOptions {
		if (!(coverage > 0 && coverage < 1) || !(minProbability >= 0 && minProbability <= 0.5) || neighbours < 1
				|| threads < 1) {
			throw new IllegalArgumentException("coverage in (0, 1), minProbability in [0, 0.5], counts >= 1 expected");
		}
	}

	/** Coverage 0.95, second category from 0.15, 20 neighbours, two threads. */
	public static MultiClassOptions defaults() {
		return new MultiClassOptions(0.95, 0.15, 20, 2, 1);
	}

	/** The same with another coverage. */
	public MultiClassOptions withCoverage(double share) {
		return new MultiClassOptions(share, minProbability, neighbours, threads, seed);
	}

	/** The same with another smallest probability of the second category. */
	public MultiClassOptions withMinProbability(double probability) {
		return new MultiClassOptions(coverage, probability, neighbours, threads, seed);
	}

	/** The same with another number of threads. */
	public MultiClassOptions withThreads(int count) {
		return new MultiClassOptions(coverage, minProbability, neighbours, count, seed);
	}
}
