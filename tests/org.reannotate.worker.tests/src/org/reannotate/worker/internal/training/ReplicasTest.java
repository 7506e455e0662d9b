package org.reannotate.worker.internal.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.run.RunBench;
import org.reannotate.worker.internal.run.RunTask;
import org.reannotate.worker.internal.run.TinyImages;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;

import ai.djl.Device;

/** Batches shared among devices that stand in for graphics cards: further contexts of the CPU. */
class ReplicasTest {

	/** A few steps: after many, what is rounded another way is on the other side of some kink. */
	private static final Training TRAINING = Training.defaults(Network.SMALL_RESIDUAL).withEpochs(1).withBatchSize(8)
			.withOptimizer(Optimizer.SGD).withMomentum(0.9).withLearningRate(0.02).withAugmentation(Augmentation.NONE);
	private static final Recipe RECIPE = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2)
			.withThreads(2).withOptions(NetworkOptions.DEFAULT.withBatchNormalization(false).withDropout(0)).withTraining(TRAINING);

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		// Folds of 21 and 20: batches of 8, 8, 5 and 8, 8, 4, which three devices do not share evenly.
		RunInput all = TinyImages.draw(folder, 42, 2, 0);
		input = new RunInput(all.columns(), all.samples().subList(0, 41));
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private RunFolder train(Recipe recipe, List<Device> further) throws Exception {
		RunFolder run = bench.prepare(recipe, input);
		Job job = bench.job(new Cancellation());
		var shared = new Job(job.engine().withFurther(further), job.decoder(), job.home(), job.decodeThreads(), job.progress(),
				job.cancellation());
		new RunTask(shared, run).run();
		return run;
	}

	private static List<Device> further(int devices) {
		return devices == 2 ? List.of(Device.of("cpu", 1))
				: List.of(Device.of("cpu", 1), Device.of("cpu", 2));
	}

	private static Map<String, float[]> parameters(RunFolder run) throws Exception {
		var arrays = new LinkedHashMap<String, float[]>();
		try (ParameterFile file = ParameterFile.open(run.parameters(0))) {
			for (String name : file.shapes().keySet()) {
				var buffer = file.values(name).asFloatBuffer();
				float[] values = new float[buffer.remaining()];
				buffer.get(values);
				arrays.put(name, values);
			}
		}
		return arrays;
	}

	private static void assertSame(RunFolder expected, RunFolder said) throws Exception {
		Map<String, float[]> there = parameters(said);
		for (var entry : parameters(expected).entrySet()) {
			double scale = 0;
			for (float value : entry.getValue()) {
				scale = Math.max(scale, Math.abs(value));
			}
			assertArrayEquals(entry.getValue(), there.get(entry.getKey()), (float) (1e-4 * scale + 1e-7), entry.getKey());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3 })
	void theSameComesOutWithinRounding(int devices) throws Exception {
		RunFolder alone = train(RECIPE, List.of());
		RunFolder shared = train(RECIPE, further(devices));
		assertSame(alone, shared);
		assertNotEquals(RunInfo.read(alone).deviceName(), RunInfo.read(shared).deviceName());
		float[] margins = RunBench.row(alone.margins(), 5);
		assertArrayEquals(margins, RunBench.row(shared.margins(), 5), 1e-2f, "each row's own logits");
	}

	/** Statistics that came with a graph are kept on every device; the head alone learns at first. */
	@Test
	void aBackbonesGraphLearnsTheSame() throws Exception {
		Recipe recipe = Recipe.transfer(NormalizedBackbone.write(folder.resolve("net")).toString()).withFolds(2).withThreads(2)
				.withOptions(NetworkOptions.DEFAULT.withDropout(0)).withTransfer(new Transfer(1, 0.5)).withTraining(TRAINING.withEpochs(3));
		assertSame(train(recipe, List.of()), train(recipe, further(2)));
	}

	/** Each device normalizes by its own part: another result, as good. */
	@Test
	void batchNormalizationSeesPartsAndStillLearns() throws Exception {
		Recipe recipe = RECIPE.withOptions(NetworkOptions.DEFAULT).withTraining(TRAINING.withEpochs(10).withBatchSize(12));
		RunFolder alone = train(recipe, List.of());
		RunFolder shared = train(recipe, further(2));
		assertTrue(RunInfo.read(shared).metrics().get("accuracy") >= 0.9, RunInfo.read(shared).metrics().toString());
		String statistics = parameters(alone).keySet().stream().filter(n -> n.contains("runningMean")).findFirst().orElseThrow();
		float[] one = parameters(alone).get(statistics);
		float[] two = parameters(shared).get(statistics);
		double apart = 0;
		double size = 0;
		for (int i = 0; i < one.length; i++) {
			apart = Math.max(apart, Math.abs(one[i] - two[i]));
			size = Math.max(size, Math.abs(one[i]));
		}
		assertTrue(apart < 0.2 * size, "first statistics are of the same pictures: " + apart + " of " + size);
	}

	@Test
	void targetsAreSharedInOrder() throws Exception {
		var targets = new Targets(new float[] { 1, 2, 3, 4, 5, 6 }, new float[] { 7, 8, 9 });
		assertArrayEquals(new float[] { 3, 4, 5, 6 }, targets.part(1, 3).values());
		assertArrayEquals(new float[] { 8, 9 }, targets.part(1, 3).weights());
		assertEquals(1, targets.part(0, 1).count());
	}
}
