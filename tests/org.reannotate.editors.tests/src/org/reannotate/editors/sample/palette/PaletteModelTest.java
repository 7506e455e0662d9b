package org.reannotate.editors.sample.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PaletteModelTest {

	private static final PaletteContent CONTENT = new PaletteContent(List.of(3, 1, 2, 4), List.of(3, 2, -1),
			Map.of(1, "animals/house cat", 2, "animals/dog", 3, "catalogue", 4, "vehicles/fire engine"), Map.of(),
			Map.of(3, 0.7, 1, 0.2), 1, Set.of(4), 3);

	private static List<Integer> ids(String words) {
		return PaletteModel.rows(CONTENT, words).stream().map(PaletteRow::categoryId).toList();
	}

	@Test
	void putsThoseWithKeysFirstInTheOrderOfTheKeys() {
		List<PaletteRow> rows = PaletteModel.rows(CONTENT, "");
		assertEquals(List.of(3, 2, 1, 4), ids(""));
		assertEquals(List.of("1", "2", "", ""), rows.stream().map(PaletteRow::key).toList());
	}

	@Test
	void findsByTheBeginningOfTheNameThenOfAWordThenAnywhere() {
		assertEquals(List.of(3, 1), ids("cat"));
		assertEquals(List.of(2, 1), ids("animals"));
		assertEquals(List.of(4), ids("  FIRE veh "));
		assertEquals(List.of(), ids("zebra"));
	}

	@Test
	void knowsLabelFurtherAndSuggested() {
		PaletteRow cat = PaletteModel.rows(CONTENT, "house").get(0);
		assertTrue(cat.primary());
		assertEquals("house cat", cat.name());
		assertEquals("animals", cat.above());
		assertTrue(PaletteModel.rows(CONTENT, "fire").get(0).further());
		assertTrue(PaletteModel.rows(CONTENT, "catalogue").get(0).suggested());
		assertFalse(PaletteModel.rows(CONTENT, "dog").get(0).suggested());
	}

	@Test
	void findsAmongFiveThousandCategories() {
		Map<Integer, String> paths = new HashMap<>();
		IntStream.range(1, 5001).forEach(id -> paths.put(id, "group" + id % 7 + "/category " + id));
		var many = new PaletteContent(IntStream.range(1, 5001).boxed().toList(), List.of(), paths, Map.of(), Map.of(), -1,
				Set.of(), -1);
		assertEquals(5000, PaletteModel.rows(many, "").size());
		assertEquals(4999, PaletteModel.rows(many, "4999").get(0).categoryId());
	}

	@Test
	void findsNamesInOtherScripts() {
		var content = new PaletteContent(List.of(1, 2), List.of(), Map.of(1, "\u0645\u0637\u0628\u062e", 2, "x".repeat(500)),
				Map.of(), Map.of(), -1, Set.of(), -1);
		assertEquals(1, PaletteModel.rows(content, "\u0645\u0637").get(0).categoryId());
		assertEquals(2, PaletteModel.rows(content, "xxx").get(0).categoryId());
	}
}
