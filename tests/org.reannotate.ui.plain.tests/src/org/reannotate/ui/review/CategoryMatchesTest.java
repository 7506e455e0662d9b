package org.reannotate.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

class CategoryMatchesTest {

	private final CategoryMatches matches = matches("shops/video store", "shops/book store", "homes/bar", "homes/minibar",
			"\u0645\u0642\u0647\u0649");

	@Test
	void nothingTypedShowsAllInOrderOfLikelihood() {
		assertEquals(List.of("shops/video store", "shops/book store", "homes/bar", "homes/minibar", "\u0645\u0642\u0647\u0649"),
				find("  "));
	}

	@Test
	void everyWordMustOccurSomewhereInThePath() {
		assertEquals(List.of("shops/book store"), find("STORE boo"));
		assertEquals(List.of(), find("store castle"));
	}

	@Test
	void wholeNamesAndBeginningsComeFirst() {
		assertEquals(List.of("homes/bar", "homes/minibar"), find("bar"));
		assertEquals(List.of("homes/bar", "shops/book store"), matches("shops/book store", "homes/bar").find("b").stream()
				.map(CategoryRecord::path).sorted(java.util.Comparator.naturalOrder()).toList());
	}

	@Test
	void findsOtherScriptsToo() {
		assertEquals(List.of("\u0645\u0642\u0647\u0649"), find("\u0645\u0642"));
	}

	@Test
	void mergedCategoriesAreNotOffered() {
		var records = List.of(new CategoryRecord(1, "a", -1, "a", true, -1), new CategoryRecord(2, "ab", -1, "ab", true, 1));
		var some = new CategoryMatches(new SessionTaxonomy(records, null), List.of(1, 2));
		assertEquals(List.of("a"), some.find("a").stream().map(CategoryRecord::path).toList());
	}

	private List<String> find(String typed) {
		return matches.find(typed).stream().map(CategoryRecord::path).toList();
	}

	private static CategoryMatches matches(String... paths) {
		var records = new ArrayList<CategoryRecord>();
		for (int i = 0; i < paths.length; i++) {
			records.add(new CategoryRecord(i + 1, paths[i].substring(paths[i].lastIndexOf('/') + 1), -1, paths[i], true, -1));
		}
		return new CategoryMatches(new SessionTaxonomy(records, null),
				IntStream.rangeClosed(1, paths.length).boxed().toList());
	}
}
