package org.reannotate.worker.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.LearningRateSchedule;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.network.RunNetwork;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** Pretrained networks that learn on: from a backbone and from an earlier run. */
class UnfreezingTest {

	private static final Training TRAINING = Training.defaults(Network.SMALL_RESIDUAL).withEpochs(3).withBatchSize(8)
			.withOptimizer(Optimizer.SGD).withMomentum(0).withWeightDecay(0).withSchedule(LearningRateSchedule.CONSTANT)
			.withLearningRate(0.1).withAugmentation(Augmentation.NONE);

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;
	private Recipe recipe;

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		input = TinyImages.draw(folder, 24, 2, 0);
		recipe = Recipe.transfer(NormalizedBackbone.write(folder.resolve("net")).toString()).withFolds(2).withThreads(2)
				.withTraining(TRAINING);
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private static float[] array(Path file, String name) throws Exception {
		try (ParameterFile parameters = ParameterFile.open(file)) {
			var buffer = parameters.values(name).asFloatBuffer();
			float[] values = new float[buffer.remaining()];
			buffer.get(values);
			return values;
		}
	}

	private float[] backbone(String name) throws Exception {
		return array(folder.resolve("net/net-0000.params"), name);
	}

	private static double distance(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - b[i]) * (double) (a[i] - b[i]);
		}
		return Math.sqrt(sum);
	}

	@Test
	void pretrainedLayersLearnOnlyOnceTheyAreUnfrozen() throws Exception {
		RunFolder frozen = bench.published(recipe.withTransfer(new Transfer(3, 1)), input);
		assertArrayEquals(backbone("conv_weight"), array(frozen.parameters(0), "conv_weight"));
		assertArrayEquals(backbone("bn_moving_mean"), array(frozen.parameters(0), "bn_moving_mean"));
		RunFolder unfrozen = bench.published(recipe.withTransfer(new Transfer(2, 1)), input);
		assertTrue(distance(backbone("conv_weight"), array(unfrozen.parameters(0), "conv_weight")) > 0);
		assertTrue(distance(backbone("bn_gamma"), array(unfrozen.parameters(0), "bn_gamma")) > 0);
		assertArrayEquals(backbone("bn_moving_mean"), array(unfrozen.parameters(0), "bn_moving_mean"), "statistics are kept");
	}

	/** In the first step of plain descent the way is as long as the rate. */
	@Test
	void pretrainedLayersLearnAtTheirShareOfTheRate() throws Exception {
		Training one = TRAINING.withEpochs(1).withBatchSize(32);
		RunFolder whole = bench.published(recipe.withTraining(one).withTransfer(new Transfer(0, 1)), input);
		RunFolder tenth = bench.published(recipe.withTraining(one).withTransfer(new Transfer(0, 0.1)), input);
		double far = distance(backbone("conv_weight"), array(whole.parameters(0), "conv_weight"));
		double near = distance(backbone("conv_weight"), array(tenth.parameters(0), "conv_weight"));
		assertEquals(0.1, near / far, 1e-3);
		assertArrayEquals(array(whole.parameters(0), "head_weight"), array(tenth.parameters(0), "head_weight"));
	}

	@Test
	void aFinishedRunOpensAsTheNetworkThatMadeIt() throws Exception {
		List<Recipe> recipes = List.of(recipe.withTransfer(new Transfer(1, 0.5)),
				Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withFolds(2).withThreads(2),
				Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2).withThreads(2)
						.withTraining(TRAINING.withAugmentation(Augmentation.DEFAULT)));
		for (Recipe each : recipes) {
			RunFolder run = bench.published(each, input);
			try (RunNetwork network = RunNetwork.open(run, 1, TestEngine.start())) {
				int row = 2;
				assertEquals(1, input.samples().get(row).fold());
				assertArrayEquals(RunBench.row(run.probabilities(), row),
						PredictedPicture.probabilities(network, input.samples().get(row)), 1e-4f, each.name());
			}
		}
	}

	@Test
	void learnsRedFromBlueBetterUnfrozen() throws Exception {
		Training longer = TRAINING.withEpochs(10);
		double frozen = bench.run(bench.prepare(recipe.withTraining(longer).withTransfer(new Transfer(10, 1)), input)).metrics()
				.get("log_loss");
		double unfrozen = bench.run(bench.prepare(recipe.withTraining(longer).withTransfer(new Transfer(1, 1)), input)).metrics()
				.get("log_loss");
		assertTrue(unfrozen < frozen, unfrozen + " against " + frozen);
	}

	@Test
	void aRunBeginsWithTheNetworksOfAnEarlierOneThatDidNotSeeItsFold() throws Exception {
		RunFolder first = bench.published(Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2)
				.withThreads(2).withTraining(TRAINING), input);
		Recipe next = Recipe.transfer(Recipe.backboneOfRun(first.name())).withFolds(2).withThreads(2)
				.withTraining(TRAINING.withEpochs(1));
		RunFolder frozen = bench.published(next, input);
		for (int fold = 0; fold < 2; fold++) {
			String name = firstConvolution(first.parameters(fold));
			assertArrayEquals(array(first.parameters(fold), name), array(frozen.parameters(fold), name),
					"frozen, from the same fold");
		}
		String name = firstConvolution(first.parameters(0));
		assertNotEquals(0, distance(array(first.parameters(0), name), array(first.parameters(1), name)));
		assertEquals(List.of(), RunInfo.read(frozen).notes());
		RunFolder learned = bench.published(next.withTransfer(new Transfer(0, 1)), input);
		assertTrue(distance(array(first.parameters(0), name), array(learned.parameters(0), name)) > 0);
		RunNetworkInfo info = RunNetworkInfo.read(learned);
		assertEquals(Network.SMALL_RESIDUAL, info.network());
		assertFalse(info.headOnly());
	}

	private static String firstConvolution(Path file) throws Exception {
		try (ParameterFile parameters = ParameterFile.open(file)) {
			return parameters.shapes().entrySet().stream().filter(e -> e.getValue().length == 4).map(Map.Entry::getKey)
					.findFirst().orElseThrow();
		}
	}

	@Test
	void aRunOfAnUnfrozenBackboneCanBeGoneOnWith() throws Exception {
		RunFolder first = bench.published(recipe.withTransfer(new Transfer(0, 1)), input);
		RunFolder second = bench.published(Recipe.transfer(Recipe.backboneOfRun(first.name())).withFolds(2).withThreads(2)
				.withTraining(TRAINING.withEpochs(1)), input);
		assertArrayEquals(array(first.parameters(1), "conv_weight"), array(second.parameters(1), "conv_weight"));
		assertEquals(folder.resolve("net").toString(), RunNetworkInfo.read(second).backbone());
	}

	@Test
	void saysWhenEveryNetworkOfTheEarlierRunHasSeenWhatIsHeldOut() throws Exception {
		RunFolder first = bench.published(recipe.withTransfer(new Transfer(0, 1)), input);
		var turned = new ArrayList<>(input.samples());
		var one = turned.get(0);
		turned.set(0, new org.reannotate.protocol.run.RunSample(one.id(), one.path(), one.contentHash(), one.label(),
				1 - one.fold()));
		RunFolder second = bench.prepare(Recipe.transfer(Recipe.backboneOfRun(first.name())).withFolds(2).withThreads(2)
				.withTraining(TRAINING.withEpochs(1)), new RunInput(input.columns(), turned));
		bench.run(second);
		assertTrue(RunInfo.read(second).notes().stream().anyMatch(n -> n.contains("has learned from images that are held out")),
				RunInfo.read(second).notes().toString());
	}

	private String refusal(Recipe refused) throws Exception {
		RunFolder run = bench.prepare(refused, input);
		var e = assertThrows(WorkerException.class, () -> bench.run(run));
		assertEquals(ErrorCode.BACKBONE, e.code());
		return String.valueOf(e.getMessage());
	}

	@Test
	void saysWhatIsWrongWithARunToBeginWith() throws Exception {
		assertTrue(refusal(Recipe.transfer("run:20300101-000000-gone").withFolds(2)).contains("no run folder"));
		RunFolder first = bench.published(recipe.withTransfer(new Transfer(0, 1)), input);
		Recipe next = Recipe.transfer(Recipe.backboneOfRun(first.name())).withFolds(2);
		byte[] whole = Files.readAllBytes(first.parameters(0));
		Files.write(first.parameters(0), java.util.Arrays.copyOf(whole, 200));
		String cut = refusal(next);
		assertTrue(cut.contains("fold-0.params") && cut.contains("cut off"), cut);
		Files.write(first.parameters(0), whole);
		Files.writeString(folder.resolve("net/backbone.json"),
				Files.readString(folder.resolve("net/backbone.json")).replace("Normalized", "Another"));
		assertTrue(refusal(next).contains("not the one any more"));
		Files.delete(first.parameters().resolve("network.json"));
		assertTrue(refusal(next).contains("does not describe its network"));
	}

	@Test
	void saysWhatIsWrongWithABackbone() throws Exception {
		Recipe unfrozen = recipe.withTransfer(new Transfer(0, 1));
		Path json = folder.resolve("net/net-symbol.json");
		String graph = Files.readString(json);
		Files.writeString(json, graph.replace("\"num_filter\": \"5\"", "\"num_filter\": \"6\""));
		String shape = refusal(unfrozen);
		assertTrue(shape.contains("6") && shape.contains("5"), shape);
		Files.writeString(json, graph.replace("\"Convolution\"", "\"_contrib_Evil\""));
		assertTrue(refusal(unfrozen).contains("_contrib_Evil"));
		Files.writeString(json, graph.replace("conv_weight", "kernel_weight"));
		assertTrue(refusal(unfrozen).contains("kernel_weight"));
	}
}
