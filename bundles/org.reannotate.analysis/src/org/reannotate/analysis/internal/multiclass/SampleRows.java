package org.reannotate.analysis.internal.multiclass;

import java.util.stream.IntStream;

/** Chooses rows evenly, without chance. */
final class SampleRows {

	private SampleRows() {
	}

	/** At most {@code limit} of the labelled rows, at even distances. */
	static int[] labelled(int[] labels, int limit) {
		int[] rows = IntStream.range(0, labels.length).filter(row -> labels[row] >= 0).toArray();
		if (rows.length <= limit) {
			return rows;
		}
		return IntStream.range(0, limit).map(i -> rows[(int) ((long) i * rows.length / limit)]).toArray();
	}

	/** At most {@code limit} of the rows of each category, at even distances. */
	static int[][] ofEachCategory(int[] labels, int categories, int limit) {
		int[] counts = new int[categories];
		for (int label : labels) {
			if (label >= 0) {
				counts[label]++;
			}
		}
		int[][] rows = new int[categories][];
		for (int k = 0; k < categories; k++) {
			rows[k] = new int[Math.min(limit, counts[k])];
		}
		int[] seen = new int[categories];
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] >= 0) {
				keep(row, rows[labels[row]], seen[labels[row]]++, counts[labels[row]]);
			}
		}
		return rows;
	}

	/** Keeps the row if it is the first at or after the next of the even distances. */
	private static void keep(int row, int[] rows, int index, int count) {
		int place = (int) (((long) index * rows.length + count - 1) / count);
		if (place < rows.length && (long) place * count / rows.length == index) {
			rows[place] = row;
		}
	}
}
