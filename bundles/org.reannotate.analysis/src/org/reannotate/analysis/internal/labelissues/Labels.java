package org.reannotate.analysis.internal.labelissues;

/**
 * The given labels, and the rows of each category in row order.
 *
 * @param of     N; category of each row, -1 = none
 * @param rows   the labelled rows, category after category
 * @param starts K + 1; where each category's rows begin in {@code rows}
 */
public record Labels(int[] of, int[] rows, int[] starts) {

	/** Sorts the rows by category; every label is -1 or below {@code categories}. */
	public static Labels sort(int[] labels, int categories) {
		int[] starts = new int[categories + 1];
		for (int label : labels) {
			if (label >= 0) {
				starts[label + 1]++;
			}
		}
		for (int k = 0; k < categories; k++) {
			starts[k + 1] += starts[k];
		}
		int[] next = starts.clone();
		int[] rows = new int[starts[categories]];
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] >= 0) {
				rows[next[labels[i]]++] = i;
			}
		}
		return new Labels(labels, rows, starts);
	}

	public int categories() {
		return starts.length - 1;
	}

	/** Number of labelled rows. */
	public int labelled() {
		return rows.length;
	}

	/** Number of rows given this category. */
	public int count(int category) {
		return starts[category + 1] - starts[category];
	}

	public int[] counts() {
		int[] counts = new int[categories()];
		for (int k = 0; k < counts.length; k++) {
			counts[k] = count(k);
		}
		return counts;
	}
}
