package org.reannotate.editors.gallery;

import java.util.List;

import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/** Six images: 1, 2 bars, 3 a pub, 4 a room, 5 without a label, 6 a pub somebody decided about. */
final class Rooms {

	static final int BAR = 1, PUB = 2, ROOM = 3;

	static final SessionTaxonomy TAXONOMY = new SessionTaxonomy(List.of(category(BAR, "bar"), category(PUB, "bar/pub"),
			category(ROOM, "bar-room")), null);

	private Rooms() {
	}

	private static CategoryRecord category(int id, String path) {
		return new CategoryRecord(id, path.substring(path.lastIndexOf('/') + 1), CategoryRecord.NONE, path, true,
				CategoryRecord.NONE);
	}

	static SampleIndex index() {
		var columns = new SampleColumns(6);
		int[] labels = { BAR, BAR, PUB, ROOM, CategoryRecord.NONE, PUB };
		for (int row = 0; row < labels.length; row++) {
			columns.ids[row] = row + 1;
			columns.category[row] = labels[row];
		}
		columns.state[5] = (byte) SampleState.CORRECTED.ordinal();
		return SampleIndex.of(columns, new int[] { 0, 0, 1, 2 });
	}
}
