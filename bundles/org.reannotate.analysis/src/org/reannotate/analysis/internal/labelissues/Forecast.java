package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.labelissues.PrecisionEstimate;

/**
 * Tells beforehand how many flags are right. The posterior is sure of too much on average; how much, was measured on
 * sets with known truth (figures in {@code releng/benchmarks/README.md}), and the interval is as wide as its errors there. Where
 * the noise is local, the probabilities say next to nothing about it, and the interval says that.
 */
final class Forecast {

	private static final double TOO_SURE = 0.05;
	private static final double BELOW = 0.3;
	private static final double ABOVE = 0.12;
	private static final PrecisionEstimate UNKNOWN = new PrecisionEstimate(0.5, 0.1, 0.95);
	private static final double NINETY_PERCENT = 1.645;

	private Forecast() {
	}

	/** Precision of these flags by the posterior. */
	static PrecisionEstimate of(boolean[] flags, double[] posteriorRight, double pervades) {
		int count = 0;
		double wrong = 0;
		for (int i = 0; i < flags.length; i++) {
			if (flags[i]) {
				count++;
				wrong += 1 - posteriorRight[i];
			}
		}
		if (count == 0) {
			return new PrecisionEstimate(UNKNOWN.estimate(), 0, 1);
		}
		double mean = wrong / count;
		double chance = NINETY_PERCENT * Math.sqrt(0.25 / (count + 3));
		double estimate = mix(pervades, Math.max(0, mean - TOO_SURE), UNKNOWN.estimate());
		double low = mix(pervades, mean - Math.hypot(BELOW, chance), UNKNOWN.low());
		double high = mix(pervades, mean + Math.hypot(ABOVE, chance), UNKNOWN.high());
		return new PrecisionEstimate(estimate, Math.max(0, low), Math.min(1, high));
	}

	/** What can be said without a posterior. */
	static PrecisionEstimate unknown() {
		return UNKNOWN;
	}

	private static double mix(double share, double one, double other) {
		return share * one + (1 - share) * other;
	}
}
