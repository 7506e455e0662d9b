package org.reannotate.analysis.evaluation;

/**
 * How intervals are made: percentiles of {@code resamples} draws of N samples with replacement (Efron 1979).
 *
 * @param resamples number of draws, at least 1
 * @param coverage  share of the draws inside the interval, in (0, 1)
 * @param seed      same seed, same interval
 */
public record BootstrapOptions(int resamples, double coverage, long seed) {

	/** Checks the ranges. */
	public BootstrapOptions {
		if (resamples < 1 || !(coverage > 0 && coverage < 1)) {
			throw new IllegalArgumentException("resamples >= 1 and coverage in (0, 1) expected");
		}
	}

	/** 1,000 draws, 90%. */
	public static BootstrapOptions defaults() {
		return new BootstrapOptions(1_000, 0.9, 1);
	}

	/** The same with another number of draws. */
	public BootstrapOptions withResamples(int count) {
		return new BootstrapOptions(count, coverage, seed);
	}

	/** The same with another seed. */
	public BootstrapOptions withSeed(long newSeed) {
		return new BootstrapOptions(resamples, coverage, newSeed);
	}
}
