package org.reannotate.launching.ui.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class DataSummaryTest {

	@Test
	void saysTheParts() {
		var split = new DataSummary(1234, 12, List.of(740, 247, 247), 0, 0, 0, 0);
		assertEquals("1,234 images of 12 categories: about 740 for training, 247 for validation, 247 for test",
				split.sentence(true));
		assertEquals("", split.leftOut());
		var folds = new DataSummary(30, 3, List.of(6, 6, 6, 6, 6), 0, 0, 0, 0);
		assertEquals("30 images of 3 categories: 5 folds of about 6", folds.sentence(false));
	}

	@Test
	void saysWhatDoesNotTakePart() {
		var some = new DataSummary(30, 3, List.of(15, 15), 1, 18, 3, 2);
		assertEquals("Not taking part: categories below the floor: 1, 18 excluded, 3 without a label, 2 missing or unreadable.",
				some.leftOut());
	}

	@Test
	void knowsFoldsThatWouldHoldNoImage() {
		var folds = new DataSummary(2, 2, List.of(1, 1, 0), 0, 0, 0, 0);
		assertTrue(folds.hasEmptyFolds(false));
		assertFalse(folds.hasEmptyFolds(true), "a split without a test part");
		assertFalse(new DataSummary(3, 2, List.of(1, 1, 1), 0, 0, 0, 0).hasEmptyFolds(false));
	}

	@Test
	void oneCategoryOrAnEmptyTrainingPartIsNotEnough() {
		assertTrue(new DataSummary(30, 3, List.of(20, 5, 5), 0, 0, 0, 0).isEnough());
		assertFalse(new DataSummary(30, 1, List.of(20, 5, 5), 0, 0, 0, 0).isEnough());
		assertFalse(new DataSummary(3, 2, List.of(0, 2, 1), 0, 0, 0, 0).isEnough());
		assertEquals("No labelled image takes part.", new DataSummary(0, 0, List.of(0, 0, 0), 0, 0, 0, 0).sentence(true));
	}
}
