package org.reannotate.worker.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;
import org.reannotate.worker.internal.transfer.TinyBackbone;

class LearningRateTaskTest {

	private static final Recipe SCRATCH = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withThreads(2)
			.withEvaluation(Evaluation.split(0.17, 0.17))
			.withTraining(Training.defaults(Network.SMALL_RESIDUAL).withBatchSize(8));

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		input = RunBench.split(TinyImages.draw(folder, 240, 2, 0));
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private LearningRateCurve find(Recipe recipe, double from, double to) throws Exception {
		return new LearningRateTask(bench.job(new Cancellation()), bench.prepare(recipe, input)).run(from, to, 8);
	}

	@Test
	void sweepsASmallDatasetSeveralTimesAndLeavesTheFolderAsItIs() throws Exception {
		RunFolder run = bench.prepare(SCRATCH, input);
		List<String> before = names(run);
		LearningRateCurve curve = new LearningRateTask(bench.job(new Cancellation()), run).run(1e-6, 10, 8);
		assertEquals(before, names(run));
		assertTrue(curve.rates().length >= 40 && curve.rates().length <= 100, curve.rates().length + " steps of 160 pictures");
		assertEquals(1e-6, curve.rates()[0], 1e-12);
		for (int i = 1; i < curve.rates().length; i++) {
			assertTrue(curve.rates()[i] > curve.rates()[i - 1]);
		}
		assertTrue(Arrays.stream(curve.losses()).allMatch(Double::isFinite));
		assertTrue(curve.suggested() > 1e-6 && curve.suggested() < 10, "suggests " + curve.suggested());
	}

	@Test
	void tellsTheLossOfEachStepWhileItGoesOn() throws Exception {
		List<Map<String, Double>> told = new ArrayList<>();
		var job = bench.job(new Cancellation(), message -> told.add(message.metrics()));
		LearningRateCurve curve = new LearningRateTask(job, bench.prepare(SCRATCH, input)).run(1e-6, 1e-2, 8);
		told.removeIf(metrics -> !metrics.containsKey(ProgressMessage.LEARNING_RATE));
		assertArrayEquals(curve.rates(), told.stream().mapToDouble(each -> each.get(ProgressMessage.LEARNING_RATE)).toArray(), 0);
		double mean = told.stream().mapToDouble(each -> each.get(ProgressMessage.LOSS)).average().orElseThrow();
		assertEquals(Arrays.stream(curve.losses()).average().orElseThrow(), mean, 0.1 * mean, "smoothing keeps the mean");
	}

	private static List<String> names(RunFolder run) throws Exception {
		try (var files = Files.walk(run.path())) {
			return files.map(Path::toString).sorted().toList();
		}
	}

	/** 160 pictures, 8 a step: 100 steps in five passes; one a step: a pass of 160. */
	@Test
	void takesNoMorePicturesAStepThanItMay() throws Exception {
		RunFolder run = bench.prepare(SCRATCH, input);
		assertEquals(100, new LearningRateTask(bench.job(new Cancellation()), run).run(1e-6, 1e-5, 99).rates().length);
		assertEquals(160, new LearningRateTask(bench.job(new Cancellation()), run).run(1e-6, 1e-5, 1).rates().length);
	}

	@Test
	void givesTheSameCurveForTheSameSeedAndAnotherForAnother() throws Exception {
		LearningRateCurve one = find(SCRATCH, 1e-5, 1);
		LearningRateCurve two = find(SCRATCH, 1e-5, 1);
		assertArrayEquals(one.losses(), two.losses(), 0);
		assertEquals(one.suggested(), two.suggested());
		assertFalse(Arrays.equals(one.losses(), find(SCRATCH.withSeed(9), 1e-5, 1).losses()));
	}

	@Test
	void sweepsPretrainedNetworksThatUnfreeze() throws Exception {
		Recipe recipe = Recipe.transfer(NormalizedBackbone.write(folder.resolve("net")).toString()).withThreads(2)
				.withEvaluation(SCRATCH.evaluation()).withTransfer(new Transfer(1, 0.1)).withTraining(SCRATCH.training());
		assertTrue(find(recipe, 1e-5, 10).rates().length >= 8);
	}

	private String refusal(Recipe recipe, double from, double to) {
		var e = assertThrows(WorkerException.class, () -> find(recipe, from, to));
		assertEquals(ErrorCode.BAD_INPUT, e.code());
		return String.valueOf(e.getMessage());
	}

	@Test
	void saysWhyItCannot() throws Exception {
		Recipe head = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString());
		assertTrue(refusal(head, 1e-5, 1).contains("head alone"));
		assertTrue(refusal(SCRATCH, 0, 1).contains("rise"));
		assertTrue(refusal(SCRATCH, 1, 0.1).contains("rise"));
		assertTrue(refusal(SCRATCH, 900, 1000).contains("too high already"));
	}

	@Test
	void stopsWhenCancelled() throws Exception {
		var cancellation = new Cancellation();
		cancellation.cancel();
		var task = new LearningRateTask(bench.job(cancellation), bench.prepare(SCRATCH, input));
		assertEquals(ErrorCode.CANCELLED, assertThrows(WorkerException.class, () -> task.run(1e-5, 1, 8)).code());
	}
}
