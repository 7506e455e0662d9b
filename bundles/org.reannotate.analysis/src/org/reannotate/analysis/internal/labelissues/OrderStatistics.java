package org.reannotate.analysis.internal.labelissues;

/** Finds the n-th number without sorting all of them. */
final class OrderStatistics {

	private OrderStatistics() {
	}

	/** The n-th largest of the values, n from 1; the largest or smallest when n is outside. The values stay as they are. */
	static double largest(double[] values, int n) {
		int index = Math.max(0, Math.min(values.length - 1, values.length - n));
		return select(values.clone(), index);
	}

	/** The value that sorting would bring to {@code index}; reorders the values. Hoare's quickselect, pivot of three. */
	static double select(double[] values, int index) {
		int low = 0;
		int high = values.length - 1;
		while (low < high) {
			double pivot = medianOfThree(values[low], values[(low + high) >>> 1], values[high]);
			int i = low;
			int j = high;
			while (i <= j) {
				while (values[i] < pivot) {
					i++;
				}
				while (values[j] > pivot) {
					j--;
				}
				if (i <= j) {
					double value = values[i];
					values[i++] = values[j];
					values[j--] = value;
				}
			}
			if (index <= j) {
				high = j;
			} else if (index >= i) {
				low = i;
			} else {
				return values[index];
			}
		}
		return values[index];
	}

	private static double medianOfThree(double a, double b, double c) {
		return a < b ? (b < c ? b : Math.max(a, c)) : (a < c ? a : Math.max(b, c));
	}
}
