package org.reannotate.core.blind;

import org.reannotate.core.query.PathColumn;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;

/** An index of labelled images. */
final class BlindIndex {

	private BlindIndex() {
	}

	static SampleIndex labelled(int rows) {
		var columns = new SampleColumns(rows);
		PathColumn.Builder paths = PathColumn.EMPTY.append();
		for (int row = 0; row < rows; row++) {
			columns.ids[row] = row + 1;
			columns.category[row] = 1;
			paths.add("");
		}
		columns.paths = paths.build();
		return SampleIndex.of(columns, new int[] { 0, 1 });
	}
}
