package org.reannotate.samples.internal.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.samples.internal.rooms.Category;

class SamplePlanTest {

	@ParameterizedTest
	@CsvSource({ "1,100", "2,100", "3,100", "-99,50", "4,5", "5,2", "6,1000" })
	void plantsSixPercentWrongLabelsAndFivePercentSharedRooms(long seed, int perCategory) {
		var plan = SamplePlan.of(seed, perCategory);
		int total = 12 * perCategory;
		assertEquals(total, plan.size());
		assertEquals(Math.round(0.06 * total), plan.stream().filter(PlannedImage::isWrong).count());
		assertEquals(Math.round(0.05 * total), plan.stream().filter(image -> image.also() != null).count());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5, 20, 100 })
	void drawsAsManyOfEveryCategoryAndLeavesNoFolderEmpty(int perCategory) {
		for (long seed = 0; seed < 40; seed++) {
			var plan = SamplePlan.of(seed, perCategory);
			var truths = plan.stream().collect(groupingBy(PlannedImage::truth, counting()));
			assertEquals(12, truths.size());
			truths.forEach((category, count) -> assertEquals(perCategory, count, category::label));
			assertEquals(12, plan.stream().map(PlannedImage::given).distinct().count(), "seed " + seed);
		}
	}

	@Test
	void halfOfTheWrongLabelsAreLookalikesAndTheRestIsSpread() {
		long lookalikes = 0;
		long wrong = 0;
		for (long seed = 0; seed < 30; seed++) {
			for (var image : SamplePlan.of(seed, 100)) {
				wrong += image.isWrong() ? 1 : 0;
				lookalikes += image.isWrong() && image.truth().lookalikes().contains(image.given()) ? 1 : 0;
			}
		}
		assertEquals(30 * 72, wrong);
		double share = (double) lookalikes / wrong;
		assertTrue(share > 0.52 && share < 0.68, () -> "half by plan and a few by chance, was " + share);
	}

	@Test
	void neverConfusesTheTwinsNorPutsThemIntoASharedRoom() {
		for (long seed = 0; seed < 30; seed++) {
			for (var image : SamplePlan.of(seed, 100)) {
				assertFalse(image.given().isTwinOf(image.truth()), image::toString);
				assertFalse(image.also() != null && (Category.TWINS.contains(image.truth())
						|| Category.TWINS.contains(image.also())), image::toString);
			}
		}
	}

	@Test
	void wrongLabelsOfSharedRoomsAreNeitherOfTheTwo() {
		long seen = 0;
		for (long seed = 0; seed < 60; seed++) {
			for (var image : SamplePlan.of(seed, 100)) {
				if (image.also() != null && image.given() != image.truth()) {
					assertNotEquals(image.also(), image.given(), image::toString);
					seen++;
				}
			}
		}
		assertTrue(seen > 0, "some shared rooms are mislabelled too");
	}

	@Test
	void isTheSameForASeedAndOtherForAnother() {
		assertEquals(SamplePlan.of(5, 30), SamplePlan.of(5, 30));
		assertNotEquals(SamplePlan.of(5, 30), SamplePlan.of(6, 30));
	}

	@Test
	void numbersSayNothingAboutTheCategory() {
		for (long seed = 0; seed < 5; seed++) {
			var plan = SamplePlan.of(seed, 100);
			for (Category category : Category.values()) {
				double mean = plan.stream().filter(image -> image.truth() == category).mapToInt(PlannedImage::number)
						.average().orElseThrow();
				assertEquals(600, mean, 160, category::label);
			}
			double wrong = plan.stream().filter(PlannedImage::isWrong).mapToInt(PlannedImage::number).average().orElseThrow();
			assertEquals(600, wrong, 190);
		}
	}

	@Test
	void lookalikesNeverContainTheCategoryItselfOrItsTwin() {
		for (Category category : Category.values()) {
			assertFalse(category.lookalikes().contains(category), category::label);
			assertTrue(category.lookalikes().stream().noneMatch(category::isTwinOf), category::label);
		}
		assertEquals(List.of(Category.BOOK_STORE, Category.VIDEO_STORE), Category.TWINS);
	}
}
