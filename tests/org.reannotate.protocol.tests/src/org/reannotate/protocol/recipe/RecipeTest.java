package org.reannotate.protocol.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
				false, 224, scratch.training(), 1, 1, 5, Recipe.CPU, Evaluation.FOLDS, null, null, null));
		assertThrows(IllegalArgumentException.class, () -> new Recipe("x", RecipeKind.FROM_SCRATCH, null, NetworkOptions.DEFAULT, null, false, 224,
				scratch.training(), 1, 1, 5, Recipe.CPU, Evaluation.FOLDS, null, null, null));
	}

	@Test
	void withEverythingThatCameLaterComesBackFromJsonUnchanged() {
		Recipe recipe = Recipe.transfer(Recipe.backboneOfRun("20300101-000000-x")).withEvaluation(Evaluation.split(0.2, 0.1))
				.withEngine(Recipe.PYTORCH).withTransfer(new Transfer(2, 0.05)).withGpus("2,0")
				.withTraining(Training.defaults(Network.RESNET18).withLoss(Loss.SIGMOID));
		assertEquals(recipe, Recipe.fromJson(recipe.toJson()));
		assertEquals("20300101-000000-x", recipe.backboneRun());
		assertEquals(1, recipe.networks());
		assertEquals(List.of(2, 0), recipe.gpuNumbers());
		assertTrue(recipe.trainsNetwork());
	}

	@Test
	void ofAnOldFileMeansFoldsAndAHeadAloneAndASoftmax() {
		String old = """
				{"name":"t","kind":"transfer","backbone":"/m","imageSize":224,"seed":1,"threads":2,"folds":5,"device":-1,
				"training":{"epochs":1,"batchSize":8,"learningRate":0.1,"optimizer":"sgd","momentum":0,"weightDecay":0,
				"patience":0,"augmentation":{"flip":true}}}""";
		Recipe recipe = Recipe.fromJson(old);
		assertEquals(Evaluation.FOLDS, recipe.evaluation());
		assertEquals(Transfer.HEAD_ONLY, recipe.transfer());
		assertEquals(Loss.SOFTMAX, recipe.training().loss());
		assertNull(recipe.engine());
		assertNull(recipe.gpus());
		assertEquals(5, recipe.networks());
		assertFalse(recipe.trainsNetwork());
		assertNull(recipe.backboneRun());
		String scratch = old.replace("\"kind\":\"transfer\",\"backbone\":\"/m\"", "\"kind\":\"from-scratch\",\"network\":\"alexnet\"");
		assertNull(Recipe.fromJson(scratch).transfer());
	}

	@Test
	void thatUnfreezesTrainsANetworkAndOneOfAHeadDoesNot() {
		assertTrue(Recipe.unfreezing("/m").trainsNetwork());
		assertFalse(Recipe.transfer("/m").trainsNetwork());
		assertTrue(Recipe.transfer("run:20300101-000000-x").trainsNetwork());
	}

	@Test
	void refusesPartsThatDoNotFit() {
		Recipe scratch = Recipe.fromScratch(Network.RESNET18);
		assertThrows(IllegalArgumentException.class, () -> scratch.withTransfer(Transfer.HEAD_ONLY));
		assertThrows(IllegalArgumentException.class, () -> scratch.withEngine("abacus"));
		for (String gpus : List.of("", "1", "0,0", "0,1,", "a,b", "-1,0", "every")) {
			assertThrows(IllegalArgumentException.class, () -> scratch.withGpus(gpus), gpus);
		}
		assertEquals(List.of(), scratch.withGpus(Recipe.ALL_GPUS).gpuNumbers());
		assertThrows(IllegalArgumentException.class, () -> Recipe.transfer("run:../../etc"));
		assertThrows(IllegalArgumentException.class, () -> Evaluation.split(0, 0.2));
		assertThrows(IllegalArgumentException.class, () -> Evaluation.split(0.5, 0.5));
		assertThrows(IllegalArgumentException.class, () -> new Evaluation(Evaluation.Kind.FOLDS, 0.1, 0));
		assertThrows(IllegalArgumentException.class, () -> new Transfer(-2, 0.1));
		assertThrows(IllegalArgumentException.class, () -> new Transfer(0, 0));
	}
}
