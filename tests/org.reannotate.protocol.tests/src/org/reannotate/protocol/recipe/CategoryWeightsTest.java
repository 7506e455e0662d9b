package org.reannotate.protocol.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryWeightsTest {

	private static final int[] COUNTS = { 90, 10, 0 };

	@ParameterizedTest
	@EnumSource(CategoryWeights.class)
	void theMeanOverAllImagesIsOne(CategoryWeights weights) {
		double[] of = weights.of(COUNTS);
		assertEquals(100, of[0] * 90 + of[1] * 10, 1e-9);
	}

	@Test
	void balancedCategoriesCountTheSame() {
		double[] of = CategoryWeights.BALANCED.of(COUNTS);
		assertEquals(of[0] * 90, of[1] * 10, 1e-9);
		assertArrayEquals(new double[] { 1, 1, 0 }, CategoryWeights.NONE.of(COUNTS), 1e-9);
	}

	@Test
	void theSquareRootLiesBetween() {
		double[] of = CategoryWeights.SQUARE_ROOT.of(COUNTS);
		assertEquals(3, of[1] / of[0], 1e-9);
	}
}
