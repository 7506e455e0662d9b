package org.reannotate.analysis.internal.labelissues;

/**
 * The precision in which the reference implementation would have computed: that of the probabilities. Rounding after
 * each basic operation on doubles is exact single-precision arithmetic, since a double has more than twice the digits
 * of a float (Figueroa, "When is double rounding innocuous?", 1995).
 */
public enum Precision {

	SINGLE {
		@Override
		public double round(double value) {
			return (float) value;
		}
	},
	DOUBLE {
		@Override
		public double round(double value) {
			return value;
		}
	};

	/** The result of one basic operation, rounded. */
	public abstract double round(double value);

	public static Precision of(boolean single) {
		return single ? SINGLE : DOUBLE;
	}

	/**
	 * Mean of a range, summed pairwise in the order in which NumPy sums, so that thresholds agree with the reference to
	 * the last bit.
	 */
	public double mean(double[] values, int from, int to) {
		return round(sum(values, from, to - from) / (to - from));
	}

	/** Sum of {@code count} values, in the order in which NumPy sums. */
	double sum(double[] values, int from, int count) {
		if (count < 8) {
			double sum = -0.0;
			for (int i = 0; i < count; i++) {
				sum = round(sum + values[from + i]);
			}
			return sum;
		}
		if (count > 128) {
			int half = count / 2 / 8 * 8;
			return round(sum(values, from, half) + sum(values, from + half, count - half));
		}
		return sumOfEightLanes(values, from, count);
	}

	private double sumOfEightLanes(double[] values, int from, int count) {
		double[] lane = new double[8];
		System.arraycopy(values, from, lane, 0, 8);
		int whole = count / 8 * 8;
		for (int i = 8; i < whole; i++) {
			lane[i % 8] = round(lane[i % 8] + values[from + i]);
		}
		double sum = round(round(round(lane[0] + lane[1]) + round(lane[2] + lane[3]))
				+ round(round(lane[4] + lane[5]) + round(lane[6] + lane[7])));
		for (int i = whole; i < count; i++) {
			sum = round(sum + values[from + i]);
		}
		return sum;
	}
}
