package org.reannotate.protocol.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class RecipeValuesTest {

	private static final Recipe BASE = Recipe.fromScratch(Network.SMALL_RESIDUAL);

	@Test
	void namesEveryPartAsRunFilesDo() {
		Map<String, String> values = RecipeValues.of(BASE.withSeed(7));
		assertEquals("small-residual", values.get("network"));
		assertEquals("7", values.get("seed"));
		assertEquals("0.003", values.get("training.learningRate"));
		assertEquals("true", values.get("training.augmentation.flip"));
		assertFalse(values.containsKey("backbone"));
	}

	@Test
	void givesTheSameRecipeAgain() {
		Recipe recipe = Recipe.transfer("zoo:x").withTransfer(new Transfer(2, 0.25)).withEngine(Recipe.PYTORCH).withGpus("0,1")
				.withEvaluation(Evaluation.split(0.1, 0.1)).withSeed(Long.MAX_VALUE);
		assertEquals(recipe, RecipeValues.apply(Recipe.transfer("other"), RecipeValues.of(recipe)));
	}

	@Test
	void changesOnlyWhatIsNamedAndTakesAwayWhatMayBeMissing() {
		assertEquals(BASE.withTraining(BASE.training().withEpochs(3)), RecipeValues.apply(BASE, Map.of("training.epochs", " 3 ")));
		assertEquals(BASE, RecipeValues.apply(BASE.withEngine(Recipe.MXNET), Map.of("engine", "")));
	}

	@Test
	void saysWhichValueIsWrong() {
		assertRefused("\"3.5\" is no whole number for training.epochs", "training.epochs", "3.5");
		assertRefused("\"fast\" is no number for training.learningRate", "training.learningRate", "fast");
		assertRefused("no value for online; there are true, false", "online", "yes");
		assertRefused("there are sgd, adam", "training.optimizer", "lion");
		assertRefused("no \"training.oops\"", "training.oops", "1");
		assertRefused("no \"seed.more\"", "seed.more", "1");
		assertRefused("epochs is 0", "training.epochs", "0");
	}

	private static void assertRefused(String words, String name, String value) {
		var refusal = assertThrows(IllegalArgumentException.class, () -> RecipeValues.apply(BASE, Map.of(name, value)));
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
	}
}
