package org.reannotate.worker.internal.refit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Overtaking;
import org.reannotate.worker.internal.run.RunBench;
import org.reannotate.worker.internal.run.TinyImages;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** Last layers of networks that a run trained follow newer labels, each asked only about what its network never saw. */
class NetworkRefitTest {

	private static final Training TRAINING = Training.defaults(Network.SMALL_RESIDUAL).withEpochs(6).withBatchSize(8)
			.withLearningRate(3e-3);
	private static final Recipe SCRATCH = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(3)
			.withThreads(2).withTraining(TRAINING);
	private static final int COUNT = 48;
	private static final double NOTHING = 2e-3;
	private static final double MOST_TOLD = 15;

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;
	private final Kept kept = new Kept();

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		input = TinyImages.draw(folder, COUNT, 3, 0);
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private record Refit(RunFolder folder, RefitOutcome outcome) {

		/** Logit of the first column against the second, as the head gave it: before the temperature. */
		double margin(int row) throws Exception {
			return marginOf(folder.probabilities(), row, outcome.metrics());
		}
	}

	/** As far as probabilities tell: of a larger one the smaller probability is 0, at the lowest temperature. */
	private static double marginOf(Path probabilities, int row, Map<String, Double> metrics) throws Exception {
		float[] p = RunBench.row(probabilities, row);
		double margin = Math.log(p[0] / p[1]) * metrics.get("temperature");
		return Math.max(-MOST_TOLD, Math.min(MOST_TOLD, margin));
	}

	private Refit refit(RunFolder run, RunInput today, long mostBytes) throws Exception {
		LivingFolder living = LivingFolder.of(run);
		RunFolder last = living.current().orElse(null);
		RunFolder next = living.next();
		today.write(next);
		RunInfo info = RunInfo.started(run.name(), RunInfo.read(run).recipe(), today, 0, "");
		var request = new RefitRequest(run.path().toString(), next.path().toString(),
				last == null ? "" : last.path().toString(), 2, mostBytes);
		RefitOutcome outcome = new RefitTask(bench.job(new Cancellation()), request, kept, new Overtaking()).run();
		info.ended(RunStatus.FINISHED, null, "", outcome.metrics(), List.of()).write(next);
		living.makeCurrent(next);
		return new Refit(next, outcome);
	}

	private static RunInput changed(RunInput input, UnaryOperator<RunSample> change) {
		return new RunInput(input.columns(), input.samples().stream().map(change).toList());
	}

	private static RunSample labelled(RunSample sample, int label) {
		return new RunSample(sample.id(), sample.path(), sample.contentHash(), label, sample.fold(), sample.also());
	}

	/** The labels of some rows are swapped. */
	private static RunInput swapped(RunInput input, List<Integer> rows) {
		return changed(input, sample -> rows.contains(input.samples().indexOf(sample)) ? labelled(sample, 1 - sample.label())
				: sample);
	}

	private static double ownMargin(RunFolder run, int row) throws Exception {
		return marginOf(run.probabilities(), row, RunInfo.read(run).metrics());
	}

	@Test
	void saysWhatTheRunSaidWhereNoLabelChanged() throws Exception {
		Recipe graph = Recipe.transfer(NormalizedBackbone.write(folder.resolve("net")).toString())
				.withTransfer(new Transfer(0, 0.5)).withFolds(3).withThreads(2).withTraining(TRAINING);
		for (Recipe recipe : List.of(SCRATCH, graph)) {
			RunFolder run = bench.published(recipe, input);
			Refit same = refit(run, input, 0);
			for (int row = 0; row < COUNT; row++) {
				assertEquals(ownMargin(run, row), same.margin(row), 0.01 + 0.01 * Math.abs(same.margin(row)), recipe.name());
				assertArrayEquals(RunBench.row(run.embeddings(), row), RunBench.row(same.folder().embeddings(), row), 1e-3f);
			}
			assertEquals(RunInfo.read(run).metrics().get("accuracy"), same.outcome().metrics().get("accuracy"), 1e-9);
			assertFalse(EmbeddingsInfo.read(same.folder()).isPooled());
		}
	}

	/** A power cut: what can be made again must not end every refit from then on. */
	@Test
	void makesKeptFilesAgainThatAreDamaged() throws Exception {
		RunFolder run = bench.published(SCRATCH, input);
		Refit before = refit(run, swapped(input, List.of(1)), 0);
		Files.write(run.embeddings(0).resolve("head.params"), new byte[64]);
		Files.write(run.embeddings(1).resolve("embeddings.bin"), new byte[4096]);
		Files.write(run.embeddings(2).resolve("head.params"), new byte[0]);
		Refit after = refit(run, swapped(input, List.of(1)), 0);
		for (int row = 0; row < COUNT; row++) {
			assertEquals(before.margin(row), after.margin(row), 0.02 + 0.02 * Math.abs(before.margin(row)), "row " + row);
		}
	}

	@Test
	void countsCategoriesAsTheNetworksDid() throws Exception {
		RunInput rare = changed(input, s -> s.label() == 0 && s.id() % 4 != 0 ? labelled(s, -1) : s);
		Recipe balanced = SCRATCH.withTraining(TRAINING.withWeights(CategoryWeights.BALANCED));
		RunFolder run = bench.published(balanced, rare);
		Refit same = refit(run, rare, 0);
		for (int row = 0; row < COUNT; row++) {
			if (rare.samples().get(row).label() >= 0) {
				assertEquals(ownMargin(run, row), same.margin(row), 0.01 + 0.01 * Math.abs(same.margin(row)));
			}
		}
	}

	/** Of rows 0 to 5 of each fold every second label was wrong when the run learned from it. */
	@Test
	void followsLabelsThatWerePutRight() throws Exception {
		List<Integer> wrong = List.of(0, 2, 4, 7, 9, 11);
		RunFolder run = bench.published(SCRATCH, swapped(input, wrong));
		Refit right = refit(run, input, 0);
		double before = 0;
		double after = 0;
		for (int row = 0; row < COUNT; row++) {
			double sign = input.samples().get(row).label() == 0 ? 1 : -1;
			before += sign * ownMargin(run, row) / COUNT;
			after += sign * right.margin(row) / COUNT;
		}
		assertTrue(after > before + 0.05, "margin of the right answer, mean: " + before + ", then " + after);
	}

	@Test
	void aLabelHasNoPartInWhatIsSaidOfItsOwnFold() throws Exception {
		RunFolder run = bench.published(SCRATCH, input);
		int fold = input.samples().get(6).fold();
		Refit one = refit(run, swapped(input, List.of(6, 7)), 0);
		double others = 0;
		for (int row = 0; row < COUNT; row++) {
			double moved = Math.abs(one.margin(row) - ownMargin(run, row));
			if (input.samples().get(row).fold() == fold) {
				assertEquals(0, moved, NOTHING * (1 + Math.abs(one.margin(row))), "row " + row);
			} else {
				others = Math.max(others, moved);
			}
		}
		assertTrue(others > 0.05, "the other folds' heads followed: " + others);
	}

	@Test
	void comesToTheSameWhateverWasInBetween() throws Exception {
		RunFolder run = bench.published(SCRATCH, input);
		RunInput last = swapped(input, List.of(3, 8, 20));
		refit(run, swapped(input, List.of(3, 14, 15, 16, 17, 30)), 0);
		Refit bySteps = refit(run, last, 0);
		double[] margins = IntStream.range(0, COUNT).mapToDouble(row -> margin(bySteps, row)).toArray();
		Files.delete(run.path().resolve("living/current.json"));
		Refit atOnce = refit(run, last, 0);
		for (int row = 0; row < COUNT; row++) {
			assertEquals(atOnce.margin(row), margins[row], 0.05 + 0.02 * Math.abs(atOnce.margin(row)));
		}
	}

	@Test
	void computesEmbeddingsOnceAndThoseOfNewImagesWhenTheyCome() throws Exception {
		List<RunSample> all = input.samples();
		RunFolder run = bench.published(SCRATCH, new RunInput(input.columns(), all.subList(0, COUNT - 2)));
		Refit first = refit(run, new RunInput(input.columns(), all.subList(0, COUNT - 2)), 0);
		assertEquals(0, first.outcome().embedded(), "the run kept them");
		delete(run.path().resolve("embeddings"));
		Refit anew = refit(run, new RunInput(input.columns(), all.subList(0, COUNT - 2)), 0);
		assertEquals(3 * (COUNT - 2), anew.outcome().embedded());
		assertEquals(first.outcome().metrics().get("log_loss"), anew.outcome().metrics().get("log_loss"), 1e-4);
		Files.delete(Path.of(all.get(0).path()));
		Refit more = refit(run, input, 0);
		assertEquals(2 * 3, more.outcome().embedded(), "each network sees the two new ones");
		assertEquals(List.of(), more.outcome().unreadable());
		assertTrue((more.margin(COUNT - 2) > 0) == (all.get(COUNT - 2).label() == 0));
		Refit again = refit(run, swapped(input, List.of(1)), 0);
		assertEquals(0, again.outcome().embedded());
	}

	private static void delete(Path folder) throws Exception {
		try (var tree = Files.walk(folder)) {
			for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	@Test
	void asksOnlyTheNetworkThatNeverSawARowWhoseLabelWasTakenBack() throws Exception {
		RunFolder run = bench.published(SCRATCH, input);
		Refit without = refit(run, changed(input, s -> s.id() == input.samples().get(5).id() ? labelled(s, -1) : s), 0);
		assertEquals(ownMargin(run, 5), without.margin(5), NOTHING * (1 + Math.abs(without.margin(5))));
	}

	@Test
	void learnsACategoryThatCameSince() throws Exception {
		RunFolder run = bench.published(SCRATCH, input);
		var columns = new ArrayList<>(input.columns());
		columns.add(new RunColumn(9, "violet"));
		RunInput today = changed(new RunInput(columns, input.samples()),
				s -> s.label() == 1 && s.id() % 4 == 1 ? labelled(s, 2) : s);
		Refit three = refit(run, today, 0);
		double ofNew = 0;
		double ofOthers = 0;
		for (int row = 0; row < COUNT; row++) {
			float[] p = RunBench.row(three.folder().probabilities(), row);
			assertEquals(1, p[0] + p[1] + p[2], 1e-5);
			if (input.samples().get(row).label() == 1) {
				ofNew += p[2];
			} else {
				ofOthers += p[2];
			}
		}
		assertTrue(ofNew > 3 * ofOthers, ofNew + " against " + ofOthers);
	}

	@Test
	void onASplitTheTrainingPartTrainsAndTheOthersAreJudged() throws Exception {
		input = RunBench.split(input);
		Recipe scratch = SCRATCH.withEvaluation(Evaluation.split(0.17, 0.17));
		Recipe head = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withThreads(2)
				.withEvaluation(Evaluation.split(0.17, 0.17));
		for (Recipe recipe : List.of(scratch, head)) {
			RunFolder run = bench.published(recipe, input);
			List<Integer> held = new ArrayList<>();
			List<Integer> learned = new ArrayList<>();
			for (int row = 0; row < COUNT; row++) {
				(input.samples().get(row).fold() == RunSample.TRAINING ? learned : held).add(row);
			}
			RunFolder heldOnly = refit(run, swapped(input, held.subList(0, 4)), 0).folder();
			Refit same = new Refit(heldOnly, new RefitOutcome(0, 0, List.of(), Map.of(),
					RunInfo.read(heldOnly).metrics(), List.of()));
			for (int row : learned) {
				assertTrue(Float.isNaN(RunBench.row(heldOnly.probabilities(), row)[0]));
			}
			double[] margins = held.stream().mapToDouble(row -> margin(same, row)).toArray();
			if (recipe == scratch) {
				for (int i = 0; i < margins.length; i++) {
					assertEquals(ownMargin(run, held.get(i)), margins[i], NOTHING * (1 + Math.abs(margins[i])),
							"labels of what is held out train nothing");
				}
			}
			Refit followed = refit(run, swapped(input, learned.subList(0, 12)), 0);
			double moved = 0;
			for (int i = 0; i < margins.length; i++) {
				moved = Math.max(moved, Math.abs(margins[i] - followed.margin(held.get(i))));
			}
			assertTrue(moved > 0.05, recipe.name() + ": " + moved);
			assertTrue(EmbeddingsInfo.read(followed.folder()).isPooled());
		}
	}

	private static double margin(Refit refit, int row) {
		try {
			return refit.margin(row);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void answersForAnImageByTheNewerHeads() throws Exception {
		RunFolder run = bench.published(SCRATCH, input);
		Refit newer = refit(run, swapped(input, List.of(2, 5, 6, 9, 12, 15)), 0);
		for (int row : new int[] { 0, 13, 20 }) {
			RunSample sample = input.samples().get(row);
			Prediction said = new PredictTask(bench.job(new Cancellation()),
					new PredictRequest(run.path().toString(), sample.path(), sample.fold()), kept).run();
			assertArrayEquals(RunBench.row(newer.folder().probabilities(), row), said.probabilities(), 1e-3f);
			assertTrue(said.refitted());
		}
	}

	@Test
	void refusesWhatWouldTakeTooMuchOfTheDisk() throws Exception {
		RunFolder run = bench.published(SCRATCH, input);
		long bytes = 3L * COUNT * 160 * Float.BYTES;
		var e = assertThrows(WorkerException.class, () -> refit(run, input, bytes - 1));
		assertTrue(e.getMessage().contains("92 kB on the disk"), e.getMessage());
		refit(run, input, bytes);
	}
}
