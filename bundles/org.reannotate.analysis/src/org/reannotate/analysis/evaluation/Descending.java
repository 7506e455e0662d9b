package org.reannotate.analysis.evaluation;

import java.util.Arrays;

/** Sorts row numbers by a value, highest first, ties by row, without boxing. */
final class Descending {

	private Descending() {
	}

	static int[] order(double[] values) {
		int n = values.length;
		double[] sorted = new double[n];
		for (int i = 0; i < n; i++) {
			if (Double.isNaN(values[i])) {
				throw new IllegalArgumentException("row " + i + " has no number to rank by");
			}
			sorted[i] = values[i] + 0.0;
		}
		Arrays.sort(sorted);
		int[] order = new int[n];
		int[] taken = new int[n];
		for (int row = 0; row < n; row++) {
			int above = countAbove(sorted, values[row] + 0.0);
			order[above + taken[above]++] = row;
		}
		return order;
	}

	/** How many sorted values are greater than the value. */
	private static int countAbove(double[] sorted, double value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] > value) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return sorted.length - low;
	}
}
