package org.reannotate.views.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.views.runs.RunFilter.Show;

class RunsSnapshotTest {

	private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
	private static final Recipe FOLDS = Recipe.fromScratch(Network.MOBILENET_V2);
	private static final Recipe SPLIT = Recipe.fromScratch(Network.SMALL_RESIDUAL).withEvaluation(Evaluation.split(0.1, 0.2));

	private final RunRow folds = row("20260301-100000-mobilenet_v2", RunState.FINISHED,
			info(FOLDS, "2026-03-01T10:00:00Z", Map.of("accuracy", 0.8)), Map.of("accuracy", 0.82, "health", 0.9), 3);
	private final RunRow split = row("20260301-110000-small", RunState.FINISHED, info(SPLIT, "2026-03-01T11:00:00Z",
			Map.of("accuracy", 0.9, "test_accuracy", 0.9, "validation_accuracy", 0.95)), Map.of(), 0);
	private final RunRow running = row("20260301-115900-small", RunState.RUNNING,
			RunInfo.started("r", SPLIT, new RunInput(List.of(), List.of()), 0, "2026-03-01T11:59:00Z"), Map.of(), 0);
	private final RunRow damaged = row("20260301-090000-small", RunState.FAILED, null, Map.of(), 0);

	private static RunInfo info(Recipe recipe, String started, Map<String, Double> metrics) {
		return RunInfo.started("r", recipe, new RunInput(List.of(), List.of()), 0, started).withEngine("e", Map.of(), "cpu")
				.ended(RunStatus.FINISHED, null, Instant.parse(started).plusSeconds(60).toString(), metrics, List.of());
	}

	private static RunRow row(String name, RunState state, @Nullable RunInfo info, Map<String, Double> recorded, int since) {
		return RunRow.of(new RunEntry(name, new RunFolder(Path.of("runs", name)), info, state, false, false, 12,
				DataChoice.DEFAULT), recorded, since, NOW);
	}

	private List<String> names(RunFilter filter, RunKey key, boolean turned) {
		return RunsSnapshot.of(List.of(running, split, folds, damaged), filter, key, turned).rows().stream().map(RunRow::name)
				.map(name -> name.substring(9, 13)).toList();
	}

	@Test
	void tellsAccuracyByWhatARunWasJudgedOn() {
		assertEquals(0.82, folds.outOfSample(), "as the store recorded it with the findings");
		assertTrue(Double.isNaN(folds.validation()));
		assertEquals(0.9, split.outOfSample());
		assertEquals(0.95, split.validation());
		assertTrue(Double.isNaN(split.health()), "no findings");
		assertEquals(60, running.seconds(), "until now");
		assertEquals(Instant.parse("2026-03-01T09:00:00Z"), damaged.started(), "as its name says");
	}

	@Test
	void ordersWithTheBestFirstAndWhatIsMissingLast() {
		assertEquals(List.of("1159", "1100", "1000", "0900"), names(RunFilter.ALL, RunKey.STARTED, false));
		assertEquals(List.of("1100", "1000", "1159", "0900"), names(RunFilter.ALL, RunKey.OUT_OF_SAMPLE, false));
		assertEquals(List.of("1000", "1100", "1159", "0900"), names(RunFilter.ALL, RunKey.OUT_OF_SAMPLE, true));
		assertEquals(List.of("0900", "1000", "1100", "1159"), names(RunFilter.ALL, RunKey.NAME, false));
		assertTrue(RunKey.STARTED.descending(false));
		assertFalse(RunKey.NAME.descending(false));
	}

	@Test
	void filtersByWordsAndState() {
		assertEquals(List.of("1000"), names(new RunFilter("MOBILENET folds", Show.ALL), RunKey.STARTED, false));
		assertEquals(List.of("1100", "1000"), names(new RunFilter("", Show.FINISHED), RunKey.STARTED, false));
		assertEquals(List.of("1159"), names(new RunFilter("", Show.RUNNING), RunKey.STARTED, false));
		assertEquals(List.of("1159", "0900"), names(new RunFilter("", Show.UNFINISHED), RunKey.STARTED, false));
		assertEquals(List.of("0900"), names(new RunFilter("failed", Show.ALL), RunKey.STARTED, false));
	}

	@Test
	void saysTheRecipeInWords() {
		assertEquals("mobilenet-v2, 224 pixels, 20 epochs, 5 folds", folds.recipe().replace('_', '-'));
		assertEquals("small-residual, 64 pixels, 18 epochs, split 70% / 10% / 20%", split.recipe());
	}

	@Test
	void countsDecisionsAfterOne() {
		var count = new DecisionCount();
		count.add(3, 5, 9);
		assertEquals(3, count.after(0));
		assertEquals(2, count.after(3));
		assertEquals(2, count.after(4));
		assertEquals(0, count.after(9));
		for (long id = 10; id < 500; id++) {
			count.add(id);
		}
		assertEquals(490, count.after(9));
	}

	@Test
	void saysWhatIsDeletedAndWhatStays() {
		String question = Deleting.question(List.of(split), 123_456_789);
		assertTrue(question.contains("20260301-110000-small") && question.contains("123 MB"), question);
		assertTrue(question.contains("Labels and decisions stay"));
		assertFalse(question.contains("active"));
	}
}
