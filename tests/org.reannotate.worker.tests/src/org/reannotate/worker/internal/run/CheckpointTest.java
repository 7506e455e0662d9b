package org.reannotate.worker.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.protocol.run.TrainingLog;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;

/** Training that was stopped in the middle of a fold goes on from its last epoch and ends with the same bits. */
class CheckpointTest {

	private static final Recipe RECIPE = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2)
			.withThreads(2).withOptions(NetworkOptions.DEFAULT.withDropout(0.4))
			.withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(4).withBatchSize(8));

	@TempDir
	Path folder;
	private final ExecutorService threads = DecodeThreads.start(2);
	private RunInput input;
	private int runs;

	@BeforeEach
	void draw() throws Exception {
		input = TinyImages.draw(folder, 24, 2, 0);
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

	private void run(RunFolder run, Cancellation cancellation) throws WorkerException {
		var job = new Job(TestEngine.start(), ImageDecoder.standard(), new ReannotateHome(folder.resolve("home")), threads,
				new Progress(message -> {
				}), cancellation);
		new RunTask(job, run).run();
	}

	private RunFolder whole(Recipe recipe) throws Exception {
		RunFolder run = prepare(recipe);
		run(run, new Cancellation());
		return run;
	}

	/** Stops at the start of the third epoch of the second fold, or of a split's network. */
	private RunFolder stopped(Recipe recipe) throws Exception {
		RunFolder run = prepare(recipe);
		Path second = run.fold(recipe.networks() - 1).resolve("checkpoint-2.params");
		var cancellation = new Cancellation() {
			@Override
			public void check() throws WorkerException {
				if (Files.exists(second)) {
					cancel();
				}
				super.check();
			}
		};
		assertThrows(WorkerException.class, () -> run(run, cancellation));
		return run;
	}

	private void goOn(RunFolder run, Recipe recipe) throws Exception {
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		run(run, new Cancellation());
	}

	private static void assertSame(RunFolder expected, RunFolder actual) throws Exception {
		for (String name : List.of("parameters/fold-0.params", "margins.npy", "probabilities.npy", "embeddings.npy",
				"parameters/fold-1.params", "parameters/network.params")) {
			assertEquals(Files.exists(expected.path().resolve(name)), Files.exists(actual.path().resolve(name)), name);
			if (!Files.exists(expected.path().resolve(name))) {
				continue;
			}
			assertArrayEquals(Files.readAllBytes(expected.path().resolve(name)),
					Files.readAllBytes(actual.path().resolve(name)), name);
		}
	}

	@ParameterizedTest
	@EnumSource(Optimizer.class)
	void resumedEqualsUninterrupted(Optimizer optimizer) throws Exception {
		Recipe recipe = RECIPE.withTraining(RECIPE.training().withOptimizer(optimizer));
		RunFolder stopped = stopped(recipe);
		assertTrue(Files.exists(stopped.fold(1).resolve("checkpoint-2.params")));
		goOn(stopped, recipe);
		assertSame(whole(recipe), stopped);
		assertFalse(Files.exists(stopped.fold(1).resolve("checkpoint.json")), "nothing is left of it");
	}

	@Test
	void resumedEqualsUninterruptedWithEarlyStopping() throws Exception {
		Recipe recipe = RECIPE.withTraining(RECIPE.training().withPatience(3));
		RunFolder stopped = stopped(recipe);
		goOn(stopped, recipe);
		assertSame(whole(recipe), stopped);
	}

	private void assertResumedEqualsUninterrupted(Recipe recipe) throws Exception {
		RunFolder stopped = stopped(recipe);
		goOn(stopped, recipe);
		RunFolder whole = whole(recipe);
		assertSame(whole, stopped);
		assertEquals(told(whole), told(stopped), "each epoch is told once");
	}

	private static List<String> told(RunFolder run) throws Exception {
		return TrainingLog.read(run.metrics()).stream().filter(EpochLine.class::isInstance).map(EpochLine.class::cast)
				.map(e -> e.fold() + "/" + e.epoch() + " " + e.trainLoss() + " " + e.validationLoss() + " " + e.wrong()).toList();
	}

	@Test
	void resumedEqualsUninterruptedOnASplitWithASigmoid() throws Exception {
		input = RunBench.split(TinyImages.draw(folder, 36, 2, 0));
		assertResumedEqualsUninterrupted(RECIPE.withEvaluation(Evaluation.split(0.17, 0.17))
				.withTraining(RECIPE.training().withLoss(Loss.SIGMOID)));
	}

	@Test
	void resumedEqualsUninterruptedWhileTheHeadLearnsAloneAndAfterIt() throws Exception {
		Recipe transfer = Recipe.transfer(NormalizedBackbone.write(folder.resolve("net")).toString()).withFolds(2)
				.withThreads(2).withTraining(RECIPE.training());
		assertResumedEqualsUninterrupted(transfer.withTransfer(new Transfer(1, 0.3)));
		assertResumedEqualsUninterrupted(transfer.withTransfer(new Transfer(3, 0.3)));
	}

	@Test
	void resumedEqualsUninterruptedFromAnEarlierRun() throws Exception {
		RunFolder first = whole(RECIPE).publish();
		assertResumedEqualsUninterrupted(Recipe.transfer(Recipe.backboneOfRun(first.name())).withFolds(2).withThreads(2)
				.withTransfer(new Transfer(1, 0.3)).withTraining(RECIPE.training()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "checkpoint-2.params", "checkpoint.json" })
	void aDamagedCheckpointCostsTheFoldOnlyAndIsSaid(String name) throws Exception {
		RunFolder stopped = stopped(RECIPE);
		Path file = stopped.fold(1).resolve(name);
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length / 2));
		goOn(stopped, RECIPE);
		assertSame(whole(RECIPE), stopped);
		assertTrue(RunInfo.read(stopped).notes().stream().anyMatch(n -> n.contains("fold-1/checkpoint.json is damaged")),
				RunInfo.read(stopped).notes().toString());
	}

	private static boolean said(RunFolder run, String words) throws Exception {
		return RunInfo.read(run).notes().stream().anyMatch(note -> note.contains(words));
	}

	@Test
	void oneOtherByteIsDamage() throws Exception {
		RunFolder stopped = stopped(RECIPE);
		Path file = stopped.fold(1).resolve("checkpoint-2.params");
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		goOn(stopped, RECIPE);
		assertSame(whole(RECIPE), stopped);
		assertTrue(said(stopped, "fold-1/checkpoint.json is damaged (its checksum is another)"));
	}

	/** The power failed while the third was brought to the disk. */
	@Test
	void oneThatNeverGotToTheDiskCostsThatEpochOnly() throws Exception {
		RunFolder stopped = stopped(RECIPE);
		Path fold = stopped.fold(1);
		String index = Files.readString(fold.resolve("checkpoint.json"));
		Files.move(fold.resolve("checkpoint.json"), fold.resolve("checkpoint-before.json"));
		Files.writeString(fold.resolve("checkpoint.json"), index.replace("\"epochs\":2", "\"epochs\":3"));
		Files.write(fold.resolve("checkpoint-3.params"), new byte[(int) Files.size(fold.resolve("checkpoint-2.params"))]);
		long told = told(stopped).size();
		goOn(stopped, RECIPE);
		assertSame(whole(RECIPE), stopped);
		assertTrue(said(stopped, "training went on from the one before it"), RunInfo.read(stopped).notes().toString());
		assertEquals(told + 2, told(stopped).size(), "two of the four epochs were still to be trained");
	}

	/** The process died between the two files that name checkpoints. */
	@Test
	void goesOnFromTheOneBeforeWhereNoneIsNamedAsTheLast() throws Exception {
		RunFolder stopped = stopped(RECIPE);
		Path fold = stopped.fold(1);
		Files.move(fold.resolve("checkpoint.json"), fold.resolve("checkpoint-before.json"));
		goOn(stopped, RECIPE);
		assertSame(whole(RECIPE), stopped);
		assertFalse(said(stopped, "damaged"));
		assertFalse(Files.exists(fold.resolve("checkpoint-before.json")), "nothing is left of it");
	}

	/** What is written there finds no room; once there is room again, no finished epoch is lost. */
	@Test
	void aFullDiskInACheckpointIsSaidAndTheRunGoesOnLater() throws Exception {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full), "needs a device that is always full");
		RunFolder run = prepare(RECIPE);
		Path third = run.fold(1).resolve("checkpoint-3.params");
		var filling = new Cancellation() {
			@Override
			public void check() throws WorkerException {
				if (Files.exists(run.fold(1).resolve("checkpoint-2.params")) && !Files.isSymbolicLink(third)) {
					assertDoesNotThrow(() -> Files.createSymbolicLink(third, full));
				}
				super.check();
			}
		};
		var e = assertThrows(WorkerException.class, () -> run(run, filling));
		assertEquals(ErrorCode.WRITE_FAILED, e.code());
		assertTrue(e.getMessage().contains("checkpoint-3.params") && e.getMessage().contains("No space left"), e.getMessage());
		assertEquals(RunStatus.FAILED, RunInfo.read(run).status());
		assertTrue(Files.exists(run.fold(1).resolve("checkpoint-2.params")), "the one before is still there");
		Files.delete(third);
		long epochs = told(run).size();
		goOn(run, RECIPE);
		assertSame(whole(RECIPE), run);
		assertTrue(epochs >= 4 + 2, "two folds of four epochs, stopped in the third of the second");
	}

	@Test
	void stopsEarlyAndTakesTheBestEpoch() throws Exception {
		Recipe recipe = RECIPE.withTraining(RECIPE.training().withEpochs(40).withPatience(1).withLearningRate(0.05));
		RunFolder run = whole(recipe);
		List<TrainingLine> lines = TrainingLog.read(run.metrics()).stream().filter(EpochLine.class::isInstance).toList();
		assertTrue(lines.size() < 2 * 40, lines.size() + " epochs");
		try (FloatNpy margins = FloatNpy.open(run.margins())) {
			assertEquals(40, margins.columns());
		}
	}
}
