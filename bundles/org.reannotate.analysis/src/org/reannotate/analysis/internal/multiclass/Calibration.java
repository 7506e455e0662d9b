package org.reannotate.analysis.internal.multiclass;

/**
 * What makes a run's probabilities honest: {@code p^(1/temperature)}, renormalized (Guo et al., "On Calibration of Modern
 * Neural Networks", ICML 2017), and the share of labels that are wrong whatever the probabilities say.
 *
 * @param temperature above 1 = the model was too sure
 * @param noise       [0, 1)
 */
record Calibration(double temperature, double noise) {

	/** The probabilities as they are. */
	static final Calibration NONE = new Calibration(1, 0);

	private static final double LEAST_NOISE = 0.05;

	Power power() {
		return new Power(1 / temperature);
	}

	/** Calibrates a row in place; a row without any probability becomes uniform. */
	static void apply(Power power, double[] row) {
		double sum = 0;
		for (int k = 0; k < row.length; k++) {
			row[k] = power.of(row[k]);
			sum += row[k];
		}
		for (int k = 0; k < row.length; k++) {
			row[k] = sum > 0 ? row[k] / sum : 1.0 / row.length;
		}
	}

	/**
	 * Probability that the given label is right, from its calibrated probability: right labels follow the probability,
	 * wrong ones fall on any category alike. No dataset is taken to have less than 5%
	 * wrong labels (test sets in daily use have 3.4% on average and up to 10%: Northcutt, Athalye and Mueller, NeurIPS
	 * 2021), since here a wrong label trusted costs more than a right one doubted.
	 */
	double trust(double givenProbability, int categories) {
		double wrong = Math.max(noise, LEAST_NOISE) / Math.max(1, categories - 1) * (1 - givenProbability);
		double right = (1 - Math.max(noise, LEAST_NOISE)) * givenProbability;
		return right + wrong > 0 ? right / (right + wrong) : 1;
	}
}
