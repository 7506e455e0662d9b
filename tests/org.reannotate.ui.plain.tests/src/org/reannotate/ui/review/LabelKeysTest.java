package org.reannotate.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Category;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;
import org.reannotate.ui.session.SessionTaxonomy;

class LabelKeysTest {

	@Test
	void theLikeliestComeOnTheKeysThatNobodyGaveAway() {
		SessionTaxonomy taxonomy = taxonomy(12, Map.of(8, "2", 9, "0"));
		List<Integer> likeliest = List.of(12, 8, 11, 1, 2, 3, 4, 5, 6, 7, 9, 10);
		assertEquals(List.of(12, 8, 11, 1, 2, 3, 4, 5, 6, 9), LabelKeys.assign(taxonomy, likeliest).subList(0, 10));
	}

	@Test
	void fewCategoriesLeaveKeysEmpty() {
		List<Integer> keys = LabelKeys.assign(taxonomy(2, Map.of(2, "5")), List.of(1, 2));
		assertEquals(1, keys.get(0));
		assertEquals(2, keys.get(4));
		assertEquals(2, keys.stream().filter(key -> key != CategoryRecord.NONE).count());
	}

	@Test
	void ofTwoCategoriesWithOneKeyTheLikelierHasIt() {
		List<Integer> keys = LabelKeys.assign(taxonomy(3, Map.of(1, "3", 2, "3")), List.of(2, 1, 3));
		assertEquals(List.of(1, 3, 2), keys.subList(0, 3));
	}

	@Test
	void aLetterGivesTheCategoryThatAPersonPutOnItAndNoOther() {
		List<Integer> keys = LabelKeys.assign(taxonomy(12, Map.of(7, "c")), List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
		assertEquals(7, keys.get(LabelKeys.NAMES.indexOf("C")));
		assertEquals(11, keys.get(9));
		assertEquals(CategoryRecord.NONE, keys.get(LabelKeys.NAMES.indexOf("E")));
	}

	@Test
	void keysThatAreCommandsAreLeftToTheirOwners() {
		assertEquals(List.of(1, 2), LabelKeys.assign(taxonomy(2, Map.of(1, "x")), List.of(1, 2)).subList(0, 2));
	}

	private static SessionTaxonomy taxonomy(int count, Map<Integer, String> keys) {
		Taxonomy tree = ModelFactory.eINSTANCE.createTaxonomy();
		var records = new ArrayList<CategoryRecord>();
		IntStream.rangeClosed(1, count).forEach(id -> {
			records.add(new CategoryRecord(id, "c" + id, -1, "c" + id, true, -1));
			Category category = ModelFactory.eINSTANCE.createCategory();
			category.setId(id);
			category.setKey(keys.getOrDefault(id, ""));
			tree.getCategories().add(category);
		});
		return new SessionTaxonomy(records, tree);
	}
}
