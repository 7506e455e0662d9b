package org.reannotate.views.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.views.table.TableContent.Look;

class CategoryRowsTest {

	private static final int CAT = 1, DOG = 2, OWL = 3;
	private static final Map<Integer, String> PATHS = Map.of(CAT, "cat", DOG, "dog", OWL, "owl");

	/** Cats: one of one right. Dogs: one of four right, three taken for cats. No owls. */
	private final CategoryRows rows = CategoryRows.of(new ConfusionMatrix(List.of(CAT, DOG, OWL),
			new boolean[] { true, true, true }, new int[] { 0, 1, 1, 1, 1 }, new int[] { 0, 0, 0, 0, 1 },
			new int[] { 1, 2, 3, 4, 5 }), PATHS::get);

	@Test
	void countsWhatIsRecognizedAndMissed() {
		assertEquals(List.of(CAT, DOG), ids(rows));
		assertEquals(List.of("dog", "4", "25%", "3", "0"), texts(1));
		assertEquals(List.of("cat", "1", "100%", "0", "3"), texts(0));
		assertEquals(Look.ATTENTION, rows.look(1, CategoryRows.RECOGNIZED));
		assertEquals(Look.NORMAL, rows.look(0, CategoryRows.RECOGNIZED));
	}

	@Test
	void sortsByEachColumn() {
		assertEquals(List.of(DOG, CAT), ids(rows.arranged("", CategoryRows.WRONG, true)));
		assertEquals(List.of(DOG, CAT), ids(rows.arranged("", CategoryRows.RECOGNIZED, false)));
		assertEquals(List.of(CAT, DOG), ids(rows.arranged("", CategoryRows.MISTAKEN, true)));
		assertEquals(List.of(CAT, DOG), ids(rows.arranged("", CategoryRows.IMAGES, false)));
		assertEquals(List.of(DOG, CAT), ids(rows.arranged("", CategoryRows.NAME, true)));
	}

	@Test
	void filtersByWords() {
		assertEquals(List.of(DOG), ids(rows.arranged("DO", CategoryRows.NAME, false)));
		assertEquals(-1, rows.arranged("do", CategoryRows.NAME, false).indexOf(CAT));
	}

	private List<String> texts(int row) {
		return IntStream.range(0, CategoryRows.columns().size()).mapToObj(column -> rows.text(row, column)).toList();
	}

	private static List<Integer> ids(CategoryRows rows) {
		return rows.rows().stream().map(CategoryRow::id).toList();
	}
}
