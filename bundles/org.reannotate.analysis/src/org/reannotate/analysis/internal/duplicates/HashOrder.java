package org.reannotate.analysis.internal.duplicates;

import java.util.Arrays;

/** Sorts rows by their hashes without boxing. */
final class HashOrder {

	private HashOrder() {
	}

	/** The rows by value, equal values in the order given. */
	static int[] sort(int[] rows, long[] values) {
		long[] ordered = values.clone();
		Arrays.sort(ordered);
		int[] taken = new int[ordered.length];
		int[] sorted = new int[rows.length];
		for (int i = 0; i < rows.length; i++) {
			int first = firstPlace(ordered, values[i]);
			sorted[first + taken[first]++] = rows[i];
		}
		return sorted;
	}

	private static int firstPlace(long[] sorted, long value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
