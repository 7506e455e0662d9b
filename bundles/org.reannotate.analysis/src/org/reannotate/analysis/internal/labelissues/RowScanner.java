package org.reannotate.analysis.internal.labelissues;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Looks once at every probability of a row but the given label's: the largest of them, which of them reach their
 * category's threshold, and whether they are probabilities at all. One per thread; it holds a block of rows, and what it
 * found in the last row scanned.
 * <p>
 * The scan runs over floats, also where the matrix holds doubles. The bits of a float that is not negative rise with it,
 * and those of negative numbers and NaN lie above all others when taken without sign; so one comparison of bits tells the
 * few values that need a closer look, and these are compared as they are stored. Rounding keeps the order, so that no
 * double that matters is passed over.
 */
final class RowScanner {

	private static final int BLOCK_VALUES = 1 << 12;
	private static final double SUM_TOLERANCE = 0.05;
	private static final double RANGE_TOLERANCE = 1e-4;
	private static final int BIAS = Integer.MIN_VALUE;

	final int columns;
	final int blockRows;
	private final double[] cuts;
	private final int lowestCut;
	private final float[] block;
	/** The block as it is stored, where that is not in floats. */
	private final double @Nullable [] exact;

	/** The largest probability besides the given label's; the first of equals. */
	double largest;
	/** Its category. */
	int largestCategory;
	/** Number of categories besides the given one that reach their threshold. */
	int confident;
	/** The first of them. */
	int firstConfident;
	private double sum;
	private boolean negative;

	/** @param cuts K; thresholds less the tolerance, in the matrix's precision */
	RowScanner(ProbabilityMatrix p, double[] cuts) {
		this.columns = cuts.length;
		this.blockRows = Math.max(1, BLOCK_VALUES / columns);
		this.cuts = cuts;
		float lowest = Float.MAX_VALUE;
		for (double cut : cuts) {
			lowest = Math.min(lowest, (float) cut);
		}
		this.lowestCut = Float.floatToRawIntBits(lowest) - 1;
		this.block = new float[blockRows * columns];
		this.exact = p.isSinglePrecision() ? null : new double[block.length];
	}

	/** Reads rows into the block. */
	void read(ProbabilityMatrix p, int firstRow, int count) {
		p.rows(firstRow, count, block);
		if (exact != null) {
			p.rows(firstRow, count, exact);
		}
	}

	private double value(int index) {
		return exact == null ? block[index] : exact[index];
	}

	/**
	 * Scans the row that begins at {@code base} in the block.
	 *
	 * @param given the given label, or -1
	 * @return false when the row holds no probabilities
	 */
	boolean scan(int base, int given) {
		largestCategory = given == 0 ? 1 : 0;
		largest = value(base + largestCategory);
		confident = 0;
		firstConfident = -1;
		negative = false;
		sum = 0;
		if (given < 0) {
			range(base, 0, columns);
			return valid(largest);
		}
		range(base, 0, given);
		range(base, given + 1, columns);
		double self = value(base + given);
		sum += self;
		negative |= self < 0;
		return valid(Math.max(self, largest));
	}

	private boolean valid(double max) {
		return Math.abs(sum - 1) <= SUM_TOLERANCE && max <= 1 + RANGE_TOLERANCE && !negative;
	}

	/** Above this, values need a closer look; a double may be larger than the largest and round to the same float. */
	private int bound() {
		int bits = Float.floatToRawIntBits((float) Math.max(0, largest));
		int below = exact == null ? bits : Math.max(0, bits - 1);
		return Math.min(below, lowestCut) ^ BIAS;
	}

	/** Hot: four sums, because one would wait for its predecessor at every step; the block in a local, as it never changes. */
	private void range(int base, int from, int to) {
		float[] values = block;
		int bound = bound();
		float sum0 = 0;
		float sum1 = 0;
		float sum2 = 0;
		float sum3 = 0;
		int j = from;
		for (; j < to - 3; j += 4) {
			float v0 = values[base + j];
			float v1 = values[base + j + 1];
			float v2 = values[base + j + 2];
			float v3 = values[base + j + 3];
			sum0 += v0;
			sum1 += v1;
			sum2 += v2;
			sum3 += v3;
			if ((Float.floatToRawIntBits(v0) ^ BIAS) > bound) {
				visit(base, j);
				bound = bound();
			}
			if ((Float.floatToRawIntBits(v1) ^ BIAS) > bound) {
				visit(base, j + 1);
				bound = bound();
			}
			if ((Float.floatToRawIntBits(v2) ^ BIAS) > bound) {
				visit(base, j + 2);
				bound = bound();
			}
			if ((Float.floatToRawIntBits(v3) ^ BIAS) > bound) {
				visit(base, j + 3);
				bound = bound();
			}
		}
		for (; j < to; j++) {
			sum0 += block[base + j];
			visit(base, j);
		}
		sum += sum0 + sum1 + (sum2 + sum3);
	}

	/** Looks closer at a value that is larger than all before, reaches its threshold, or is no probability. */
	private void visit(int base, int category) {
		double value = value(base + category);
		if (value > largest) {
			largest = value;
			largestCategory = category;
		}
		if (value >= cuts[category]) {
			firstConfident = confident == 0 ? category : firstConfident;
			confident++;
		}
		negative |= value < 0;
	}
}
