package org.reannotate.worker.internal.head;

/**
 * Makes each dimension mean 0 and variance 1/D over the rows it was fitted on, so that a row's squared length is about
 * 1 and one scale of regularization fits every backbone.
 */
final class Standardization {

	private static final double SMALLEST_DEVIATION = 1e-6;

	private final float[] mean;
	private final float[] factor;

	private Standardization(float[] mean, float[] factor) {
		this.mean = mean;
		this.factor = factor;
	}

	static Standardization fit(Features features, int[] rows) {
		int d = features.dimensions();
		double[] sum = new double[d];
		double[] squares = new double[d];
		float[] row = new float[d];
		for (int r : rows) {
			features.read(r, row, 0);
			for (int i = 0; i < d; i++) {
				sum[i] += row[i];
				squares[i] += (double) row[i] * row[i];
			}
		}
		float[] mean = new float[d];
		float[] factor = new float[d];
		for (int i = 0; i < d; i++) {
			double m = sum[i] / rows.length;
			double deviation = Math.sqrt(Math.max(0, squares[i] / rows.length - m * m));
			mean[i] = (float) m;
			// A dimension that never changed says nothing, also where it changes in other rows.
			factor[i] = deviation < SMALLEST_DEVIATION ? 0 : (float) (1 / (deviation * Math.sqrt(d)));
		}
		return new Standardization(mean, factor);
	}

	/** In place, one row. */
	void apply(float[] values, int offset) {
		for (int i = 0; i < mean.length; i++) {
			values[offset + i] = (values[offset + i] - mean[i]) * factor[i];
		}
	}

	float[] mean() {
		return mean;
	}

	float[] factor() {
		return factor;
	}
}
