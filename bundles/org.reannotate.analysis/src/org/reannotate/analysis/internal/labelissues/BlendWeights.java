package org.reannotate.analysis.internal.labelissues;

import java.util.Arrays;

/**
 * What one row's posterior needs of the noise model, laid out for a pass over the rows.
 *
 * @param power    the sharpness
 * @param scale    K; {@code t_k} to the power of minus half the sharpness: a category of which the model is seldom sure
 *                 is believed at less
 * @param weights  K x K, row after row by given category; {@code scale_k * T[given, k]}
 * @param tail     K; by given category, the mean of {@code T[given, k]} over the other categories
 * @param doubt    floor under the share of the given label: a hundredth of what an even mistake would have
 */
record BlendWeights(Power power, double[] scale, double[] weights, double[] tail, double doubt) {

	private static final double DOUBT = 0.01;

	static BlendWeights of(NoiseModel noise, double sharpness, double[] thresholds) {
		int categories = noise.categories();
		double[] scale = scale(thresholds, sharpness);
		double[] weights = new double[categories * categories];
		double[] tail = new double[categories];
		double diagonal = 0;
		for (int given = 0; given < categories; given++) {
			for (int k = 0; k < categories; k++) {
				weights[given * categories + k] = scale[k] * noise.of(given, k);
				tail[given] += given == k ? 0 : noise.of(given, k) / (categories - 1);
			}
			diagonal += noise.of(given, given);
		}
		double doubt = DOUBT * (1 - diagonal / categories) / (categories - 1);
		return new BlendWeights(Power.of(sharpness), scale, weights, tail, doubt);
	}

	private static double[] scale(double[] thresholds, double sharpness) {
		double[] sorted = thresholds.clone();
		Arrays.sort(sorted);
		int n = sorted.length;
		double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
		double[] scale = new double[n];
		for (int k = 0; k < n; k++) {
			scale[k] = Math.pow(thresholds[k] / median, -sharpness / 2);
		}
		return scale;
	}
}
