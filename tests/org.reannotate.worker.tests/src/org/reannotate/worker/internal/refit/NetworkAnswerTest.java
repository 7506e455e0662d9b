package org.reannotate.worker.internal.refit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.run.RunBench;
import org.reannotate.worker.internal.run.TinyImages;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** Runs without heads on kept embeddings answer by their own networks, as they answered in the run. */
class NetworkAnswerTest {

	private static final Training TRAINING = Training.defaults(Network.SMALL_RESIDUAL).withEpochs(2).withBatchSize(8);

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;
	private final Kept kept = new Kept();

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		input = TinyImages.draw(folder, 24, 2, 0);
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private Prediction predict(RunFolder run, int row, int fold) throws Exception {
		var request = new PredictRequest(run.path().toString(), input.samples().get(row).path(), fold);
		return new PredictTask(bench.job(new Cancellation()), request, kept).run();
	}

	private void assertAnswersAsInTheRun(RunFolder run) throws Exception {
		for (int row : new int[] { 0, 2, 13 }) {
			Prediction said = predict(run, row, input.samples().get(row).fold());
			assertArrayEquals(RunBench.row(run.probabilities(), row), said.probabilities(), 1e-4f);
			assertArrayEquals(RunBench.row(run.embeddings(), row), said.embedding(), 1e-3f);
			assertArrayEquals(new int[] { 1, 2 }, said.columns());
			assertFalse(said.refitted());
		}
	}

	@Test
	void fromScratchAndUnfrozenByTheNetworkOfTheFold() throws Exception {
		assertAnswersAsInTheRun(bench.published(Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2)
				.withThreads(2).withTraining(TRAINING), input));
		assertAnswersAsInTheRun(bench.published(Recipe.transfer(NormalizedBackbone.write(folder.resolve("net")).toString())
				.withTransfer(new Transfer(0, 0.5)).withFolds(2).withThreads(2).withTraining(TRAINING), input));
	}

	@Test
	void allFoldsAreTheMean() throws Exception {
		RunFolder run = bench.published(Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2)
				.withThreads(2).withTraining(TRAINING), input);
		float[] first = predict(run, 3, 0).probabilities();
		float[] second = predict(run, 3, 1).probabilities();
		float[] all = predict(run, 3, PredictRequest.ALL).probabilities();
		assertEquals((first[0] + second[0]) / 2, all[0], 1e-6);
	}

	@Test
	void onASplitByTheOneNetworkWhateverThePart() throws Exception {
		input = RunBench.split(TinyImages.draw(folder, 36, 2, 0));
		Recipe head = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withThreads(2)
				.withEvaluation(Evaluation.split(0.17, 0.17));
		RunFolder run = bench.published(head, input);
		assertArrayEquals(RunBench.row(run.probabilities(), 0), predict(run, 0, 0).probabilities(), 1e-4f);
		assertArrayEquals(RunBench.row(run.probabilities(), 2), predict(run, 2, 1).probabilities(), 1e-4f);
		assertEquals(1, predict(run, 5, -1).probabilities()[0] + predict(run, 5, -1).probabilities()[1], 1e-5);
	}
}
