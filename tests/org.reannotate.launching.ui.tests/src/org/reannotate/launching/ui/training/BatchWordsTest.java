package org.reannotate.launching.ui.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.recipe.BatchMemory;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

class BatchWordsTest {

	private static final long EIGHT_GIGABYTES = 8_000_000_000L;

	private static Recipe recipe(int batch) {
		Recipe recipe = Recipe.fromScratch(Network.RESNET50);
		return recipe.withTraining(recipe.training().withBatchSize(batch));
	}

	@Test
	void saysWhatABatchNeeds() {
		String words = BatchWords.of(recipe(1), EIGHT_GIGABYTES);
		assertTrue(words.startsWith("needs about 1.") && words.endsWith(" of 8 GB memory"), words);
	}

	@Test
	void saysHowManyFitWhenItIsTooMuch() {
		String words = BatchWords.of(recipe(512), EIGHT_GIGABYTES);
		assertTrue(words.endsWith("at most " + BatchMemory.largest(recipe(512), EIGHT_GIGABYTES) + " images fit"), words);
	}
}
