package org.reannotate.views.training;

import java.util.Arrays;

/**
 * Rows of numbers that come one by one, kept in bounded memory however many there are: when the room is full, each two
 * neighbours become their mean, and from then on so do as many new ones. Used by one thread.
 */
final class ThinnedRows {

	/** Even; a screen has no more columns than this. */
	static final int MOST = 2048;

	private final double[][] columns;
	private final double[] sums;
	private int size;
	private int pending;
	private int bucket = 1;

	ThinnedRows(int columns) {
		this.columns = new double[columns][MOST];
		this.sums = new double[columns];
	}

	/** Adds a row with a value for each column. */
	void add(double... row) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] += row[i];
		}
		pending++;
		if (pending == bucket) {
			flush();
		}
	}

	private void flush() {
		if (size == MOST) {
			halve();
			if (pending < bucket) {
				return; // buckets are larger now: this one is not full yet
			}
		}
		for (int i = 0; i < sums.length; i++) {
			columns[i][size] = sums[i] / pending;
			sums[i] = 0;
		}
		size++;
		pending = 0;
	}

	private void halve() {
		for (double[] column : columns) {
			for (int i = 0; i < MOST / 2; i++) {
				column[i] = (column[2 * i] + column[2 * i + 1]) / 2;
			}
		}
		size = MOST / 2;
		bucket *= 2;
	}

	/** A copy of a column; rows that are not a whole bucket yet come last, as their mean. */
	double[] column(int index) {
		double[] copy = Arrays.copyOf(columns[index], size + (pending > 0 ? 1 : 0));
		if (pending > 0) {
			copy[size] = sums[index] / pending;
		}
		return copy;
	}
}
