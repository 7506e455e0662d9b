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
	/** Whether a negative number was seen. */
	boolean negative;

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

	/** Looks closer at a value that is larger than all before, reaches its threshold, or is no probability. */
	final void visit(double value, int category, double cut) {
		if (value > largest) {
			largest = value;
			largestCategory = category;
		}
		if (value >= cut) {
			firstConfident = confident == 0 ? category : firstConfident;
			confident++;
		}
		negative |= value < 0;
	}
}
