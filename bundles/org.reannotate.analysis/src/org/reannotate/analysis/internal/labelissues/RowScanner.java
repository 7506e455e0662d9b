package org.reannotate.analysis.internal.labelissues;

/**
 * Looks once at every probability of a row but the given label's: the largest of them, which of them reach their
 * category's threshold, and whether they are probabilities at all. One per thread; results are in its fields until the
 * next row.
 */
final class RowScanner {

	private static final double SUM_TOLERANCE = 0.05;
	private static final double RANGE_TOLERANCE = 1e-4;

	private final double[] cuts;

	/** The largest probability besides the given label's; the first of equals. */
	double largest;
	/** Its category. */
	int largestCategory;
	/** Number of categories besides the given one that reach their threshold. */
	int confident;
	/** The first of them. */
	int firstConfident;
	private double sum;
	private long signs;

	/** @param cuts K; thresholds less the tolerance */
	RowScanner(double[] cuts) {
		this.cuts = cuts;
	}

	/**
	 * Scans the row at {@code base}.
	 *
	 * @param given the given label, or -1
	 * @return false when the row holds no probabilities
	 */
	boolean scan(double[] block, int base, int given) {
		largest = Double.NEGATIVE_INFINITY;
		largestCategory = -1;
		confident = 0;
		firstConfident = -1;
		signs = 0;
		sum = 0;
		if (given < 0) {
			scanRange(block, base, 0, cuts.length);
			return valid(largest, block, base);
		}
		scanRange(block, base, 0, given);
		scanRange(block, base, given + 1, cuts.length);
		double self = block[base + given];
		sum += self;
		signs |= Double.doubleToRawLongBits(self);
		return valid(Math.max(self, largest), block, base);
	}

	private boolean valid(double max, double[] block, int base) {
		return Math.abs(sum - 1) <= SUM_TOLERANCE && max <= 1 + RANGE_TOLERANCE
				&& (signs >= 0 || noneNegative(block, base));
	}

	/** Tells a negative zero from a negative number. */
	private boolean noneNegative(double[] block, int base) {
		for (int j = 0; j < cuts.length; j++) {
			if (block[base + j] < 0) {
				return false;
			}
		}
		return true;
	}

	/** Hot: four sums, because one would wait for its predecessor at every step. */
	private void scanRange(double[] block, int base, int from, int to) {
		double max = largest;
		int argmax = largestCategory;
		long bits = signs;
		double sum0 = 0;
		double sum1 = 0;
		double sum2 = 0;
		double sum3 = 0;
		int j = from;
		for (; j < to - 3; j += 4) {
			double v0 = block[base + j];
			double v1 = block[base + j + 1];
			double v2 = block[base + j + 2];
			double v3 = block[base + j + 3];
			sum0 += v0;
			sum1 += v1;
			sum2 += v2;
			sum3 += v3;
			bits |= Double.doubleToRawLongBits(v0) | Double.doubleToRawLongBits(v1) | Double.doubleToRawLongBits(v2)
					| Double.doubleToRawLongBits(v3);
			if (v0 > max) {
				max = v0;
				argmax = j;
			}
			if (v1 > max) {
				max = v1;
				argmax = j + 1;
			}
			if (v2 > max) {
				max = v2;
				argmax = j + 2;
			}
			if (v3 > max) {
				max = v3;
				argmax = j + 3;
			}
			if (v0 >= cuts[j] || v1 >= cuts[j + 1] || v2 >= cuts[j + 2] || v3 >= cuts[j + 3]) {
				countConfident(block, base, j, j + 4);
			}
		}
		for (; j < to; j++) {
			double value = block[base + j];
			sum0 += value;
			bits |= Double.doubleToRawLongBits(value);
			if (value > max) {
				max = value;
				argmax = j;
			}
			if (value >= cuts[j]) {
				countConfident(block, base, j, j + 1);
			}
		}
		largest = max;
		largestCategory = argmax;
		signs = bits;
		sum += sum0 + sum1 + (sum2 + sum3);
	}

	private void countConfident(double[] block, int base, int from, int to) {
		for (int j = from; j < to; j++) {
			if (block[base + j] >= cuts[j]) {
				if (confident == 0) {
					firstConfident = j;
				}
				confident++;
			}
		}
	}
}
