package org.reannotate.protocol.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {

	@ParameterizedTest
	@EnumSource(Network.class)
	void comesBackFromJsonUnchanged(Network network) {
		Recipe recipe = Recipe.fromScratch(network).withSeed(Long.MIN_VALUE).withThreads(3).withFolds(7).withImageSize(96)
				.withTraining(Training.defaults(network).withLearningRate(0.012345678901234).withOptimizer(Optimizer.SGD));
		assertEquals(recipe, Recipe.fromJson(recipe.toJson()));
	}

	@Test
	void ofTransferComesBackFromJsonUnchanged() {
		Recipe recipe = Recipe.transfer("/models/a \"b\" \u00e4\nc").withOnline(true).withDevice(1).withName("mobile");
		assertEquals(recipe, Recipe.fromJson(recipe.toJson()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../up", "a/b", ".hidden", "a b", "\u00e4" })
	void refusesNamesThatAreNoFolderNames(String name) {
		assertThrows(IllegalArgumentException.class, () -> Recipe.transfer("/m").withName(name));
	}

	@Test
	void saysWhichValueIsOutOfRange() {
		Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL);
		var e = assertThrows(IllegalArgumentException.class, () -> recipe.withFolds(1));
		assertTrue(e.getMessage().contains("folds is 1"), e.getMessage());
		assertThrows(IllegalArgumentException.class, () -> recipe.training().withLearningRate(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> Augmentation.ofPlace(true, 21, 0, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{}", "{\"name\":\"x\",\"kind\":\"transfer\"}",
			"{\"name\":\"x\",\"kind\":\"sorcery\",\"network\":\"resnet18\"}" })
	void isNotMadeFromDamagedJson(String json) {
		assertThrows(IllegalArgumentException.class, () -> Recipe.fromJson(json));
	}

	@Test
	void namesANetworkOrABackboneButNotBoth() {
		Recipe scratch = Recipe.fromScratch(Network.RESNET18);
		assertThrows(IllegalArgumentException.class, () -> new Recipe("x", RecipeKind.TRANSFER, Network.RESNET18, NetworkOptions.DEFAULT, "/m",
				false, 224, scratch.training(), 1, 1, 5, Recipe.CPU));
		assertThrows(IllegalArgumentException.class, () -> new Recipe("x", RecipeKind.FROM_SCRATCH, null, NetworkOptions.DEFAULT, null, false, 224,
				scratch.training(), 1, 1, 5, Recipe.CPU));
	}
}
