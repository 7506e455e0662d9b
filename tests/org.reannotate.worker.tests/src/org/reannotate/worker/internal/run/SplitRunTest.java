package org.reannotate.worker.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.protocol.run.TrainingLog;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** One network, three parts. */
class SplitRunTest {

	private static final Evaluation SPLIT = Evaluation.split(0.17, 0.17);
	private static final Recipe SCRATCH = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withThreads(2)
			.withEvaluation(SPLIT)
			.withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(8).withBatchSize(8));
	private static final int COUNT = 36;

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		input = RunBench.split(TinyImages.draw(folder, COUNT, 2, 0));
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private static List<EpochLine> epochs(RunFolder run) throws Exception {
		return TrainingLog.read(run.metrics()).stream().filter(EpochLine.class::isInstance).map(EpochLine.class::cast).toList();
	}

	private void assertPartsArePredictedAndTheTrainingPartIsNot(RunFolder run, int from) throws Exception {
		for (int r = 0; r < from; r++) {
			float[] p = RunBench.row(run.probabilities(), r);
			if (input.samples().get(r).fold() == RunSample.TRAINING) {
				assertArrayEquals(new float[] { Float.NaN, Float.NaN }, p);
			} else {
				assertEquals(1, p[0] + p[1], 1e-5);
			}
		}
	}

	@Test
	void predictsValidationAndTestAndTellsBoth() throws Exception {
		RunFolder run = bench.prepare(SCRATCH, input);
		RunOutcome outcome = bench.run(run);
		assertPartsArePredictedAndTheTrainingPartIsNot(run, COUNT);
		Map<String, Double> metrics = RunInfo.read(run).metrics();
		assertEquals(metrics.get("test_accuracy"), outcome.accuracy());
		assertTrue(metrics.get("test_accuracy") >= 0.8, metrics.toString());
		assertEquals(6, metrics.get("test_samples"));
		assertEquals(6, metrics.get("validation_samples"));
		double mean = (metrics.get("test_accuracy.1") + metrics.get("test_accuracy.2")) / 2;
		assertEquals(metrics.get("test_accuracy"), mean, 1e-9);
		assertTrue(Files.exists(run.splitParameters()));
		assertFalse(Files.exists(run.parameters(0)));
		assertTrue(EmbeddingsInfo.read(run).isPooled());
		assertEquals(8, epochs(run).size());
		assertNotEquals(0, RunBench.row(run.margins(), 5)[7]);
		assertArrayEquals(new float[8], RunBench.row(run.margins(), 0), "a row of the test part");
		float[] learned = RunBench.row(run.embeddings(), 5);
		float sum = 0;
		for (float value : learned) {
			sum += Math.abs(value);
		}
		assertTrue(sum > 0, "embeddings of what was learned from are there, too");
	}

	@Test
	void tellsEachEpochByCategoryWithTheSamplesItGetsWrong() throws Exception {
		RunFolder run = bench.prepare(SCRATCH.withTraining(SCRATCH.training().withEpochs(1)), input);
		bench.run(run);
		EpochLine line = epochs(run).get(0);
		assertEquals(2, line.categoryAccuracy().size());
		double mean = (line.categoryAccuracy().get(0) + line.categoryAccuracy().get(1)) / 2;
		assertEquals(line.validationAccuracy(), mean, 1e-9);
		assertEquals(Math.round((1 - line.validationAccuracy()) * 6), line.wrong().size());
		for (var wrong : line.wrong()) {
			RunSample sample = input.samples().stream().filter(s -> s.id() == wrong.sample()).findFirst().orElseThrow();
			assertEquals(RunSample.VALIDATION, sample.fold());
			assertNotEquals(sample.label(), wrong.column());
		}
	}

	/** The labels of the test part are all wrong: whatever is chosen by them would change. */
	@Test
	void nothingIsChosenByTheTestPart() throws Exception {
		RunInput lying = new RunInput(input.columns(), input.samples().stream().map(s -> s.fold() == RunSample.TEST
				? new RunSample(s.id(), s.path(), s.contentHash(), 1 - s.label(), s.fold()) : s).toList());
		Recipe recipe = SCRATCH.withTraining(SCRATCH.training().withPatience(2));
		RunFolder honest = bench.prepare(recipe, input);
		RunFolder other = bench.prepare(recipe, lying);
		bench.run(honest);
		bench.run(other);
		assertArrayEquals(Files.readAllBytes(honest.splitParameters()), Files.readAllBytes(other.splitParameters()));
		assertArrayEquals(Files.readAllBytes(honest.probabilities()), Files.readAllBytes(other.probabilities()));
	}

	/** A wild learning rate makes later epochs worse than an earlier one. */
	@Test
	void theBestEpochByTheValidationPartIsTaken() throws Exception {
		Recipe recipe = SCRATCH.withTraining(SCRATCH.training().withEpochs(10).withLearningRate(0.03));
		RunFolder run = bench.prepare(recipe, input);
		bench.run(run);
		double best = epochs(run).stream().mapToDouble(EpochLine::validationLoss).min().orElseThrow();
		double last = epochs(run).get(9).validationLoss();
		double kept = 0;
		int counted = 0;
		try (var network = org.reannotate.worker.internal.network.RunNetwork.open(run, 0,
				org.reannotate.worker.internal.engine.TestEngine.start())) {
			for (int r = 0; r < COUNT; r++) {
				RunSample sample = input.samples().get(r);
				if (sample.fold() == RunSample.VALIDATION) {
					kept += PredictedPicture.lossOf(network, sample);
					counted++;
				}
			}
		}
		assertEquals(best, kept / counted, 1e-3 * Math.max(1, best));
		assertTrue(last >= best);
	}

	@Test
	void anInputWithoutTestPartIsJudgedByValidation() throws Exception {
		RunInput without = new RunInput(input.columns(),
				input.samples().stream().filter(s -> s.fold() != RunSample.TEST).toList());
		RunFolder run = bench.prepare(SCRATCH, without);
		RunOutcome outcome = bench.run(run);
		assertEquals(outcome.metrics().get("validation_accuracy"), outcome.accuracy());
		assertFalse(outcome.metrics().containsKey("test_accuracy"));
	}

	@Test
	void trainsAHeadAloneOnASplit() throws Exception {
		Recipe recipe = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withThreads(2)
				.withEvaluation(SPLIT);
		RunFolder run = bench.prepare(recipe, input);
		RunOutcome outcome = bench.run(run);
		assertEquals(1.0, outcome.metrics().get("test_accuracy"));
		assertPartsArePredictedAndTheTrainingPartIsNot(run, COUNT);
		assertEquals(1, epochs(run).size());
		assertTrue(Files.exists(run.splitParameters()));
	}

	@Test
	void refusesPartsThatASplitDoesNotHaveOrLacks() throws Exception {
		RunFolder folds = bench.prepare(SCRATCH, TinyImages.draw(folder, COUNT, 3, 0));
		var e = assertThrows(WorkerException.class, () -> bench.run(folds));
		assertEquals(ErrorCode.BAD_INPUT, e.code());
		assertTrue(e.getMessage().contains("three parts"), e.getMessage());
		RunInput test = new RunInput(input.columns(),
				input.samples().stream().filter(s -> s.fold() != RunSample.VALIDATION).toList());
		RunFolder lacking = bench.prepare(SCRATCH, test);
		var none = assertThrows(WorkerException.class, () -> bench.run(lacking));
		assertTrue(none.getMessage().contains("none to validate on"), none.getMessage());
		RunFolder training = bench.prepare(SCRATCH.withEvaluation(Evaluation.FOLDS).withFolds(2), input);
		assertThrows(WorkerException.class, () -> bench.run(training));
	}

	@Test
	void stepsAreToldAtMostFiveTimesASecond() throws Exception {
		RunFolder run = bench.prepare(SCRATCH, input);
		bench.run(run);
		List<TrainingLine> lines = TrainingLog.read(run.metrics());
		double seconds = ((EpochLine) lines.get(lines.size() - 1)).seconds();
		assertTrue(lines.size() - 8 <= 5 * seconds + 1, lines.size() + " lines in " + seconds + " s");
		assertTrue(lines.stream().anyMatch(org.reannotate.protocol.run.StepLine.class::isInstance));
	}
}
