package org.reannotate.core.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Many paths: over the seams of the pieces in which they are kept. */
class PathColumnTest {

	private static final int ROWS = 70_000;

	private static SampleIndex index(int rows) {
		PathColumn.Builder paths = PathColumn.EMPTY.append();
		IntStream.range(0, rows / 2).forEach(row -> paths.add(path(row)));
		PathColumn.Builder more = paths.build().append();
		IntStream.range(rows / 2, rows).forEach(row -> more.add(path(row)));
		SampleColumns columns = new SampleColumns(rows);
		columns.paths = more.build();
		for (int row = 0; row < rows; row++) {
			columns.ids[row] = row + 1;
		}
		return SampleIndex.of(columns, new int[0]);
	}

	private static String path(int row) {
		return "Room " + row % 7 + "/IMG_" + (ROWS - row) + ".jpg";
	}

	@Test
	void keepsEveryPath() {
		SampleIndex index = index(ROWS);
		for (int row = 0; row < ROWS; row++) {
			assertEquals(path(row), index.path(row));
		}
	}

	@Test
	void findsAWordInEveryPiece() {
		int[] found = index(ROWS).ids(SampleFilter.ALL.withText("img_6 ROOM 3/"), SampleSort.BY_ID);
		int[] expected = IntStream.range(0, ROWS).filter(row -> row % 7 == 3 && path(row).contains("IMG_6"))
				.map(row -> row + 1).toArray();
		assertArrayEquals(expected, found);
	}

	@Test
	void aWordIsNotFoundAcrossTwoPaths() {
		assertEquals(0, index(100).count(SampleFilter.ALL.withText("jpgroom")));
	}

	@Test
	void sortsByPath() {
		SampleIndex index = index(ROWS);
		int[] sorted = index.ids(SampleFilter.ALL, new SampleSort(SortKey.PATH, false));
		for (int i = 1; i < sorted.length; i++) {
			String before = index.path(index.row(sorted[i - 1]));
			String after = index.path(index.row(sorted[i]));
			assertEquals(-1, Integer.signum(before.compareTo(after)), () -> before + " before " + after);
		}
	}
}
