package org.reannotate.launching.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

class MemoryNeedTest {

	private static final double GIGABYTE = 1e9;

	private static MemoryNeed of(Recipe recipe) {
		return assertNotNullNeed(MemoryNeed.of(recipe));
	}

	private static MemoryNeed assertNotNullNeed(MemoryNeed need) {
		assertNotNull(need);
		return need;
	}

	@ParameterizedTest
	@EnumSource(Network.class)
	void growsWithBatchAndSide(Network network) {
		Recipe recipe = Recipe.fromScratch(network);
		assertTrue(of(recipe).bytes(64) > of(recipe).bytes(32));
		assertTrue(of(recipe.withImageSize(recipe.imageSize() * 2)).bytes(32) > of(recipe).bytes(32));
	}

	@Test
	void theLargestBatchJustFits() {
		MemoryNeed need = of(Recipe.fromScratch(Network.RESNET50));
		int largest = need.largestBatch(8 * GIGABYTE);
		assertTrue(need.bytes(largest) <= 0.8 * 8 * GIGABYTE);
		assertTrue(need.bytes(largest + 1) > 0.8 * 8 * GIGABYTE);
	}

	@Test
	void saysWhenItIsTooMuch() {
		MemoryNeed need = new MemoryNeed(1 * GIGABYTE, 0.1 * GIGABYTE);
		assertEquals("needs about 2.0 GB of 8.0 GB memory", need.words(10, 8 * GIGABYTE));
		assertTrue(need.words(100, 8 * GIGABYTE).contains("at most 54 images fit"), need.words(100, 8 * GIGABYTE));
	}

	@Test
	void aBackboneOfOthersIsNotEstimated() {
		assertNull(MemoryNeed.of(Recipe.transfer("/backbones/a")));
	}
}
