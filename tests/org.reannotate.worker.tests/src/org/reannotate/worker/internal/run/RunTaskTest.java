package org.reannotate.worker.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.TrainingLog;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.run.UnreadableSamples;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.transfer.TinyBackbone;

class RunTaskTest {

	private static final Recipe SCRATCH = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2)
			.withThreads(2).withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(3).withBatchSize(8));
	private static final int COUNT = 24;

	@TempDir
	Path folder;
	private final ExecutorService threads = DecodeThreads.start(2);
	private final Cancellation cancellation = new Cancellation();
	private RunInput input;
	private int runs;

	@BeforeEach
	void draw() throws Exception {
		input = TinyImages.draw(folder, COUNT, 2, 0);
	}

	@AfterEach
	void stop() {
		threads.shutdownNow();
	}

	private RunFolder prepare(Recipe recipe) throws Exception {
		RunFolder run = RunFolder.create(folder.resolve("runs"), recipe, Instant.ofEpochSecond(runs++));
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		return run;
	}

	private RunOutcome run(RunFolder run) throws WorkerException {
		var job = new Job(TestEngine.start(), ImageDecoder.standard(), new ReannotateHome(folder.resolve("home")), threads,
				new Progress(message -> assertTrue(message.fraction() >= 0 && message.fraction() <= 1)), cancellation);
		return new RunTask(job, run).run();
	}

	private static float[] row(Path file, int row) throws Exception {
		try (FloatNpy in = FloatNpy.open(file)) {
			float[] values = new float[in.columns()];
			in.read(row, values);
			return values;
		}
	}

	private static void assertSameBytes(Path a, Path b) throws Exception {
		assertArrayEquals(Files.readAllBytes(a), Files.readAllBytes(b), a.getFileName().toString());
	}

	private static List<EpochLine> epochs(RunFolder run) throws Exception {
		return TrainingLog.read(run.metrics()).stream().filter(EpochLine.class::isInstance).map(EpochLine.class::cast).toList();
	}

	/** Every number is NaN then, and stays so: that is said at once and in words, not after the last epoch. */
	@Test
	void saysThatATrainingDiverges() throws Exception {
		RunFolder run = prepare(SCRATCH.withOptions(NetworkOptions.DEFAULT.withBatchNormalization(false))
				.withTraining(SCRATCH.training().withOptimizer(Optimizer.SGD).withLearningRate(10)));
		var e = assertThrows(WorkerException.class, () -> run(run));
		assertEquals(ErrorCode.BAD_INPUT, e.code());
		assertTrue(e.getMessage().contains("learning rate"), e.getMessage());
		assertEquals(RunStatus.FAILED, RunInfo.read(run).status());
		assertEquals(e.getMessage(), RunInfo.read(run).message());
	}

	@Test
	void fromScratchWritesEveryArrayOfARun() throws Exception {
		RunFolder run = prepare(SCRATCH);
		RunOutcome outcome = run(run);
		for (int r = 0; r < COUNT; r++) {
			float[] p = row(run.probabilities(), r);
			assertEquals(1, p[0] + p[1], 1e-5);
		}
		assertEquals(160, row(run.embeddings(), 0).length);
		assertFalse(EmbeddingsInfo.read(run).isPooled());
		assertEquals(3, row(run.margins(), 0).length);
		assertTrue(row(run.margins(), 5)[2] != 0);
		List<EpochLine> epochs = epochs(run);
		assertEquals(2 * 3, epochs.size());
		assertEquals(2, epochs.get(5).categoryAccuracy().size());
		assertTrue(epochs.get(5).validationLoss() > 0, "of the fold held out");
		assertTrue(Files.exists(run.parameters().resolve("fold-1.params")));
		RunInfo info = RunInfo.read(run);
		assertEquals(RunStatus.FINISHED, info.status());
		assertEquals("MXNet", info.engine());
		assertEquals(outcome.metrics().get("accuracy"), info.metrics().get("accuracy"));
		assertTrue(run.isPartial(), "publishing is the parent's");
	}

	@Test
	void learnsRedFromBlue() throws Exception {
		RunOutcome outcome = run(prepare(SCRATCH.withTraining(SCRATCH.training().withEpochs(12).withLearningRate(3e-3))));
		assertTrue(outcome.accuracy() >= 0.9, "accuracy " + outcome.accuracy());
	}

	@Test
	void givesTheSameBytesTwiceAndOthersForAnotherSeed() throws Exception {
		RunFolder one = prepare(SCRATCH);
		RunFolder two = prepare(SCRATCH);
		RunFolder other = prepare(SCRATCH.withSeed(2));
		run(one);
		run(two);
		run(other);
		assertSameBytes(one.probabilities(), two.probabilities());
		assertSameBytes(one.embeddings(), two.embeddings());
		assertSameBytes(one.margins(), two.margins());
		assertFalse(java.util.Arrays.equals(row(one.probabilities(), 0), row(other.probabilities(), 0)));
	}

	@Test
	void resumesFromTheLastFinishedFoldWithTheSameResult() throws Exception {
		RunFolder whole = prepare(SCRATCH);
		run(whole);
		RunFolder broken = prepare(SCRATCH);
		run(broken);
		Files.delete(broken.foldDone(1));
		Files.delete(broken.fold(1).resolve("logits.npy"));
		Files.delete(broken.probabilities());
		var untouched = Files.getLastModifiedTime(broken.fold(0).resolve("logits.npy"));
		RunOutcome outcome = run(broken);
		assertEquals(1, outcome.resumedFolds());
		assertEquals(untouched, Files.getLastModifiedTime(broken.fold(0).resolve("logits.npy")));
		assertSameBytes(whole.probabilities(), broken.probabilities());
		assertSameBytes(whole.margins(), broken.margins());
	}

	@Test
	void takesOverNoFoldOfAnotherRecipe() throws Exception {
		RunFolder run = prepare(SCRATCH);
		run(run);
		RunInfo.started(run.name(), SCRATCH.withSeed(5), input, 0, "").write(run);
		assertEquals(0, run(run).resumedFolds());
	}

	@Test
	void goesOnWithoutImagesThatVanishedOrAreDamaged() throws Exception {
		Files.delete(Path.of(input.samples().get(3).path()));
		Files.write(Path.of(input.samples().get(6).path()), new byte[] { 1, 2, 3 });
		RunFolder run = prepare(SCRATCH);
		RunOutcome outcome = run(run);
		assertEquals(2, outcome.unreadable());
		assertEquals(List.of(3, 6), UnreadableSamples.read(run).stream().map(s -> s.row()).toList());
		assertArrayEquals(new float[] { 0.5f, 0.5f }, row(run.probabilities(), 3));
		assertArrayEquals(new float[160], row(run.embeddings(), 6));
		assertTrue(outcome.notes().stream().anyMatch(n -> n.contains("2 images could not be read")));
	}

	@Test
	void predictsSamplesWithoutLabelByTheMeanOfAllFolds() throws Exception {
		input = TinyImages.draw(folder, COUNT, 2, 6);
		RunFolder run = prepare(SCRATCH);
		run(run);
		assertEquals(-1, input.samples().get(5).label());
		float[] p = row(run.probabilities(), 5);
		assertEquals(1, p[0] + p[1], 1e-5);
		assertArrayEquals(new float[3], row(run.margins(), 5));
	}

	@Test
	void transferUsesTheBackboneOnceAnImage() throws Exception {
		Recipe recipe = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withFolds(2).withThreads(2);
		RunFolder first = prepare(recipe);
		RunOutcome outcome = run(first);
		assertEquals(COUNT, outcome.metrics().get("embeddings_computed"));
		assertEquals(1.0, outcome.accuracy());
		assertTrue(EmbeddingsInfo.read(first).isPooled());
		float[] colours = row(first.embeddings(), 0);
		assertTrue(colours[0] > colours[2], "the first picture is red");
		RunFolder second = prepare(recipe);
		assertEquals(COUNT, run(second).metrics().get("embeddings_reused"));
		assertSameBytes(first.probabilities(), second.probabilities());
		assertSameBytes(first.embeddings(), second.embeddings());
	}

	@Test
	void transferReadsAnImageFromItsDuplicateWhereItVanished() throws Exception {
		Recipe recipe = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withFolds(2).withThreads(2);
		Path twin = folder.resolve("twin.png");
		Files.move(Path.of(input.samples().get(0).path()), twin);
		RunSample first = input.samples().get(0);
		var samples = new java.util.ArrayList<>(input.samples());
		samples.add(new RunSample(999, twin.toString(), first.contentHash(), first.label(), first.fold()));
		input = new RunInput(input.columns(), samples);
		RunFolder run = prepare(recipe);
		assertEquals(0, run(run).unreadable());
		assertArrayEquals(row(run.embeddings(), 0), row(run.embeddings(), COUNT));
	}

	@Test
	void saysThatItWasCancelled() throws Exception {
		RunFolder run = prepare(SCRATCH);
		cancellation.cancel();
		var e = assertThrows(WorkerException.class, () -> run(run));
		assertEquals(ErrorCode.CANCELLED, e.code());
		assertEquals(RunStatus.CANCELLED, RunInfo.read(run).status());
	}

	@Test
	void refusesToLearnASingleCategory() throws Exception {
		input = new RunInput(input.columns(), input.samples().stream()
				.map(s -> new RunSample(s.id(), s.path(), s.contentHash(), 0, s.fold())).toList());
		RunFolder run = prepare(SCRATCH);
		var e = assertThrows(WorkerException.class, () -> run(run));
		assertEquals(ErrorCode.BAD_INPUT, e.code());
		assertTrue(e.getMessage().contains("two categories"), e.getMessage());
		assertEquals(RunStatus.FAILED, RunInfo.read(run).status());
	}

	@Test
	void namesTheFileThatCannotBeWritten() throws Exception {
		RunFolder run = prepare(SCRATCH);
		Files.createDirectory(run.probabilities());
		var e = assertThrows(WorkerException.class, () -> run(run));
		assertEquals(ErrorCode.WRITE_FAILED, e.code());
		assertTrue(e.getMessage().contains("probabilities.npy"), e.getMessage());
	}

	@Test
	void refusesABackboneThatIsNotThere() throws Exception {
		RunFolder run = prepare(Recipe.transfer(folder.resolve("nowhere").toString()).withFolds(2).withThreads(2));
		var e = assertThrows(WorkerException.class, () -> run(run));
		assertEquals(ErrorCode.BACKBONE, e.code());
		assertTrue(e.getMessage().contains("backbone.json"), e.getMessage());
	}
}
