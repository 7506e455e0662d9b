package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.labelissues.PrecisionEstimate;

/**
 * Tells beforehand how many flags are right: the mean of what is told of each ({@link WrongProbability}), in an interval
 * as wide as nine in ten of its errors on sets with known truth (figures in {@code releng/benchmarks/README.md}) and as
 * chance makes it with few flags. Where the noise is local, the probabilities say next to nothing about it, and the
 * interval says that.
 */
final class Forecast {

	private static final double BELOW = 0.3;
	private static final double ABOVE = 0.25;
	private static final PrecisionEstimate UNKNOWN = new PrecisionEstimate(0.5, 0.1, 0.95);
	private static final double NINETY_PERCENT = 1.645;

	private Forecast() {
	}

	/**
	 * Precision of these flags.
	 *
	 * @param probabilityWrong N; as told of each sample
	 */
	static PrecisionEstimate of(boolean[] flags, double[] probabilityWrong, double pervades) {
		int count = 0;
		double wrong = 0;
		for (int i = 0; i < flags.length; i++) {
			if (flags[i]) {
				count++;
				wrong += probabilityWrong[i];
			}
		}
		if (count == 0) {
			return new PrecisionEstimate(UNKNOWN.estimate(), 0, 1);
		}
		double mean = wrong / count;
		double chance = NINETY_PERCENT * Math.sqrt(0.25 / (count + 3));
		double low = mix(pervades, mean - Math.hypot(BELOW, chance), Math.min(mean, UNKNOWN.low()));
		double high = mix(pervades, mean + Math.hypot(ABOVE, chance), UNKNOWN.high());
		return new PrecisionEstimate(mean, Math.max(0, low), Math.min(1, high));
	}

	/** What can be said without a posterior. */
	static PrecisionEstimate unknown() {
		return UNKNOWN;
	}

	private static double mix(double share, double one, double other) {
		return share * one + (1 - share) * other;
	}
}
