package org.reannotate.analysis.labelissues;

/** The precision of the flags as a beta distribution, learned from decisions. */
final class BetaPosterior {

	/** From this many decisions on the forecast counts no more. */
	private static final int ENOUGH = 30;
	private static final double LOWEST_PRIOR = 0.5;
	private static final double WIDTH_IN_DEVIATIONS = 2 * 1.645;
	private static final double STRONGEST_FORECAST = 20;
	private static final double LOW = 0.05;
	private static final double HIGH = 0.95;

	private BetaPosterior() {
	}

	static PrecisionEstimate of(PrecisionEstimate forecast, int reviewed, int wrong) {
		if (reviewed < 0 || wrong < 0 || wrong > reviewed) {
			throw new IllegalArgumentException(wrong + " of " + reviewed + " decisions");
		}
		if (reviewed == 0) {
			return forecast;
		}
		double faded = Math.max(0, 1 - reviewed / (double) ENOUGH) * weight(forecast);
		BetaDistribution posterior = new BetaDistribution(LOWEST_PRIOR + faded * forecast.estimate() + wrong,
				LOWEST_PRIOR + faded * (1 - forecast.estimate()) + reviewed - wrong);
		return new PrecisionEstimate(posterior.mean(), posterior.quantile(LOW), posterior.quantile(HIGH));
	}

	/** As many decisions as would give an interval as wide as the forecast's. */
	private static double weight(PrecisionEstimate forecast) {
		double deviation = Math.max(0.01, (forecast.high() - forecast.low()) / WIDTH_IN_DEVIATIONS);
		double mean = forecast.estimate();
		return Math.max(0, Math.min(STRONGEST_FORECAST, mean * (1 - mean) / (deviation * deviation) - 1));
	}
}
