package org.reannotate.analysis.multiclass;

/**
 * How candidates are told.
 *
 * @param coverage       of the prediction sets, in (0, 1)
 * @param minProbability smallest score of an image to be listed: how probable a category is beside the one it surely has
 * @param threads        at least 1; the result does not depend on it
 */
public record MultiClassOptions(double coverage, double minProbability, int threads) {

	/** Checks the ranges. */
	public MultiClassOptions {
		if (!(coverage > 0 && coverage < 1) || !(minProbability >= 0 && minProbability <= 0.5) || threads < 1) {
			throw new IllegalArgumentException("coverage in (0, 1), minProbability in [0, 0.5], threads >= 1 expected");
		}
	}

	/** Coverage 0.95, second category from 0.2 (a fifth of the votes, were people asked), two threads. */
	public static MultiClassOptions defaults() {
		return new MultiClassOptions(0.95, 0.2, 2);
	}

	/** The same with another coverage. */
	public MultiClassOptions withCoverage(double share) {
		return new MultiClassOptions(share, minProbability, threads);
	}

	/** The same with another smallest probability of the second category. */
	public MultiClassOptions withMinProbability(double probability) {
		return new MultiClassOptions(coverage, probability, threads);
	}

	/** The same with another number of threads. */
	public MultiClassOptions withThreads(int count) {
		return new MultiClassOptions(coverage, minProbability, count);
	}
}
