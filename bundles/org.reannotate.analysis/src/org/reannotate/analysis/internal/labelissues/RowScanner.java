package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Looks once at every probability of a row but the given label's: the largest of them, which of them reach their
 * category's threshold, and whether they are probabilities at all. One per thread; it holds a block of rows, and what it
 * found in the last row scanned.
 */
abstract class RowScanner {

	private static final int BLOCK_VALUES = 1 << 12;
	private static final double SUM_TOLERANCE = 0.05;
	private static final double RANGE_TOLERANCE = 1e-4;

	final int columns;
	final int blockRows;

	/** The largest probability besides the given label's; the first of equals. */
	double largest;
	/** Its category. */
	int largestCategory;
	/** Number of categories besides the given one that reach their threshold. */
	int confident;
	/** The first of them. */
	int firstConfident;
	/** Sum of what was scanned. */
	double sum;
	/** Whether a sign bit was seen. */
	boolean signed;

	RowScanner(int columns) {
		this.columns = columns;
		this.blockRows = Math.max(1, BLOCK_VALUES / columns);
	}

	/** A scanner in the matrix's own precision. */
	static RowScanner of(ProbabilityMatrix p, double[] cuts) {
		return p.isSinglePrecision() ? new FloatRowScanner(cuts) : new DoubleRowScanner(cuts);
	}

	/** Reads rows into the block. */
	abstract void read(ProbabilityMatrix p, int firstRow, int count);

	abstract double value(int index);

	/** Scans part of a row. */
	abstract void range(int base, int from, int to);

	/**
	 * Scans the row that begins at {@code base} in the block.
	 *
	 * @param given the given label, or -1
	 * @return false when the row holds no probabilities
	 */
	final boolean scan(int base, int given) {
		largest = Double.NEGATIVE_INFINITY;
		largestCategory = -1;
		confident = 0;
		firstConfident = -1;
		signed = false;
		sum = 0;
		if (given < 0) {
			range(base, 0, columns);
			return valid(largest, base);
		}
		range(base, 0, given);
		range(base, given + 1, columns);
		double self = value(base + given);
		sum += self;
		signed |= self < 0;
		return valid(Math.max(self, largest), base);
	}

	private boolean valid(double max, int base) {
		return Math.abs(sum - 1) <= SUM_TOLERANCE && max <= 1 + RANGE_TOLERANCE && !(signed && anyNegative(base));
	}

	/** Tells a negative number from a negative zero. */
	private boolean anyNegative(int base) {
		for (int j = 0; j < columns; j++) {
			if (value(base + j) < 0) {
				return true;
			}
		}
		return false;
	}
}
