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
}
