package org.reannotate.views.confusion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.insight.ConfusionMatrix;

class ConfusionGridTest {

	private static final int CAT = 1, DOG = 2, OWL = 3, TIGER = 4;
	/** Cells of four categories, the most confused first. */
	private static final int DOG_FOR_CAT = 4, CAT_FOR_DOG = 1, TIGER_FOR_CAT = 8;
	private static final Map<Integer, String> PATHS = Map.of(CAT, "home/cat", DOG, "home/dog", OWL, "wild/owl", TIGER,
			"wild/cat");

	/** Two cats right, one taken for a dog; three dogs for cats, one right; one owl right; a tiger that is newer. */
	private final ConfusionMatrix matrix = new ConfusionMatrix(List.of(CAT, DOG, OWL, TIGER),
			new boolean[] { true, true, true, false }, new int[] { 0, 0, 0, 1, 1, 1, 1, 2, 3 },
			new int[] { 0, 0, 1, 0, 0, 0, 1, 2, 0 }, IntStream.range(101, 110).toArray());

	@Test
	void showsCategoriesInTheirOrderWithNamesThatTellThemApart() {
		ConfusionGrid grid = grid(ConfusionOptions.DEFAULT);
		assertEquals(List.of("home/cat", "dog", "owl", "wild/cat"), names(grid));
		assertArrayEquals(new int[] { 0, 1 }, grid.filled(0));
		assertArrayEquals(new int[] { 104, 105, 106 }, grid.samples(1, 0));
		assertEquals("3", grid.text(1, 0));
	}

	@Test
	void putsTheMostConfusedFirst() {
		ConfusionGrid grid = grid(ConfusionOptions.DEFAULT.withMostConfusedFirst(true));
		assertEquals(List.of(CAT, DOG, TIGER, OWL), categories(grid));
		assertEquals(List.of(DOG_FOR_CAT, CAT_FOR_DOG, TIGER_FOR_CAT), grid.mostConfused());
	}

	@Test
	void leavesOutWhatIsNeverConfused() {
		assertEquals(List.of(CAT, DOG, TIGER), categories(grid(ConfusionOptions.DEFAULT.withOnlyConfused(true))));
	}

	@Test
	void filtersByWordsAndKeepsWhatTheyAreConfusedWith() {
		assertEquals(List.of(CAT, DOG), categories(grid(ConfusionOptions.DEFAULT.withFilter("Dog home"))));
		assertEquals(List.of(OWL), categories(grid(ConfusionOptions.DEFAULT.withFilter("owl"))));
		assertEquals(List.of(), categories(grid(ConfusionOptions.DEFAULT.withFilter("zebra"))));
	}

	@Test
	void shadesByNumberOrByShareOfTheLabel() {
		ConfusionGrid numbers = grid(ConfusionOptions.DEFAULT);
		assertEquals(1, numbers.shade(1, 0));
		assertEquals(1 / 3.0, numbers.shade(0, 1), 1e-9);
		assertEquals(0.5, numbers.shade(2, 2), 1e-9);
		ConfusionGrid shares = grid(ConfusionOptions.DEFAULT.withShares(true));
		assertEquals(0.75, shares.shade(1, 0), 1e-9);
		assertEquals("75", shares.text(1, 0));
		assertEquals(1, shares.shade(2, 2));
	}

	@Test
	void saysACellInWords() {
		ConfusionGrid grid = grid(ConfusionOptions.DEFAULT);
		assertEquals("3 of 4 images labelled home/dog are taken for home/cat (75%)", grid.describe(1, 0));
		assertEquals("2 of 3 images labelled home/cat are recognized (67%)", grid.describe(0, 0));
		assertTrue(grid.describe(3, 3).contains("after the run"), grid.describe(3, 3));
		assertTrue(grid.summary().startsWith("9 images in 4 categories, 44% recognized"), grid.summary());
	}

	private ConfusionGrid grid(ConfusionOptions options) {
		return new ConfusionGrid(matrix, PATHS::get, options);
	}

	private static List<String> names(ConfusionGrid grid) {
		return IntStream.range(0, grid.size()).mapToObj(grid::name).toList();
	}

	private static List<Integer> categories(ConfusionGrid grid) {
		return IntStream.range(0, grid.size()).mapToObj(grid::category).toList();
	}
}
