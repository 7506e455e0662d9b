package org.reannotate.editors.overview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;

class DuplicateReaderTest {

	private final SampleColumns columns = new SampleColumns(6);

	DuplicateReaderTest() {
		for (int row = 0; row < columns.rows(); row++) {
			columns.ids[row] = row + 1;
			columns.category[row] = 1;
			columns.split[row] = (byte) Split.TRAIN.ordinal();
		}
	}

	private DuplicateFigures read(DuplicateGroup... groups) {
		return DuplicateReader.read(SampleIndex.of(columns, new int[] { 0, 0, 1 }), List.of(groups));
	}

	private static DuplicateGroup group(int number, DuplicateKind kind, Integer... ids) {
		return new DuplicateGroup(number, kind, List.of(ids));
	}

	@Test
	void countsGroupsByWhatIsWrongWithThemAndKnowsTheirImages() {
		columns.category[1] = 2;
		columns.split[3] = (byte) Split.TEST.ordinal();
		DuplicateFigures figures = read(group(0, DuplicateKind.EXACT, 1, 2), group(1, DuplicateKind.NEAR, 3, 4),
				group(2, DuplicateKind.EXACT, 5, 6));
		assertEquals(2, figures.exact().count());
		assertEquals(1, figures.near().count());
		assertEquals(1, figures.conflicts().count());
		assertEquals(1, figures.leaks().count());
		assertArrayEquals(new int[] { 1, 2 }, figures.conflicts().images().within().ids());
		assertArrayEquals(new int[] { 3, 4 }, figures.leaks().images().within().ids());
	}

	@Test
	void noLabelAndMissingImagesAreNoConflict() {
		columns.category[1] = CategoryRecord.NONE;
		columns.category[3] = 2;
		columns.flags[3] = SampleColumns.MISSING;
		DuplicateFigures figures = read(group(0, DuplicateKind.EXACT, 1, 2), group(1, DuplicateKind.EXACT, 3, 4));
		assertEquals(0, figures.conflicts().count());
	}
}
