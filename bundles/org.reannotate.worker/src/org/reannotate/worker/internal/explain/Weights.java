package org.reannotate.worker.internal.explain;

/** Makes maps of [0, 1] from what speaks for a category, by the share of what speaks for it most. */
final class Weights {

	/** What is less than this of the whole range is rounding. */
	private static final double NOTHING = 1e-9;

	private Weights() {
	}

	/**
	 * Grad-CAM before what is below zero is cut off: each channel by the mean of its gradient.
	 *
	 * @return rows x columns
	 */
	static double[] gradCam(ExplainedNetwork.Gradient of) {
		int pixels = of.rows() * of.columns();
		double[] sum = new double[pixels];
		for (int c = 0; c < of.channels(); c++) {
			double weight = 0;
			for (int p = 0; p < pixels; p++) {
				weight += of.gradient()[c * pixels + p];
			}
			weight /= pixels;
			for (int p = 0; p < pixels; p++) {
				sum[p] += weight * of.values()[c * pixels + p];
			}
		}
		return sum;
	}

	/** The sum of a map and of one of the mirrored picture. */
	static double[] plusMirrored(double[] map, double[] mirrored, int columns) {
		double[] sum = new double[map.length];
		for (int i = 0; i < sum.length; i++) {
			int row = i / columns * columns;
			sum[i] = map[i] + mirrored[row + columns - 1 - (i - row)];
		}
		return sum;
	}

	/** Values above zero by their share of the highest; all zero where none is above. */
	static float[] shares(double[] values) {
		double highest = 0;
		for (double value : values) {
			highest = Double.isFinite(value) ? Math.max(highest, value) : highest;
		}
		float[] shares = new float[values.length];
		for (int i = 0; i < shares.length && highest > NOTHING; i++) {
			shares[i] = Double.isFinite(values[i]) ? (float) Math.max(0, values[i] / highest) : 0;
		}
		return shares;
	}
}
