package org.reannotate.analysis.internal.multiclass;

import java.util.Arrays;

/**
 * Conformal prediction sets with a threshold for each category (Sadinle, Lei and Wasserman, "Least Ambiguous Set-Valued
 * Classifiers with Bounded Error Levels", JASA 2019): a category is in the set of an image if its calibrated probability
 * is at least that which all but a few of its own samples have. A share {@code coverage} of the rightly labelled samples
 * of each category keep their label in the set; since wrong labels should not widen the sets, as many more are let go as
 * labels are estimated to be wrong.
 */
final class PredictionSets {

	private PredictionSets() {
	}

	/**
	 * The thresholds.
	 *
	 * @param given N, calibrated probability of the given label; any value where there is none
	 * @return K; a category with too few samples for the coverage has the threshold of all together, one without samples
	 *         has 1
	 */
	static double[] thresholds(double[] given, int[] labels, int categories, double coverage, double noise) {
		double missed = 1 - coverage * (1 - noise);
		double[][] byCategory = byCategory(given, labels, categories);
		double all = quantile(Arrays.stream(byCategory).flatMapToDouble(Arrays::stream).toArray(), missed, 0);
		double[] thresholds = new double[categories];
		for (int k = 0; k < categories; k++) {
			thresholds[k] = byCategory[k].length == 0 ? 1 : quantile(byCategory[k], missed, all);
		}
		return thresholds;
	}

	/** The value that at most {@code floor(share * (n + 1)) - 1} are below; the fallback where n is too small. */
	private static double quantile(double[] values, double share, double fallback) {
		int rank = (int) Math.floor(share * (values.length + 1) + 1e-9);
		if (rank < 1) {
			return fallback;
		}
		Arrays.sort(values);
		return values[Math.min(rank, values.length) - 1];
	}

	private static double[][] byCategory(double[] given, int[] labels, int categories) {
		int[] counts = new int[categories];
		for (int label : labels) {
			if (label >= 0) {
				counts[label]++;
			}
		}
		double[][] values = new double[categories][];
		for (int k = 0; k < categories; k++) {
			values[k] = new double[counts[k]];
		}
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] >= 0) {
				values[labels[row]][--counts[labels[row]]] = given[row];
			}
		}
		return values;
	}
}
