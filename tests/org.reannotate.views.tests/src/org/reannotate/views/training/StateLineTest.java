package org.reannotate.views.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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

class StateLineTest {

	private static final TrainingProgress SECOND = new TrainingProgress(2, 5, 3, 20, 0.24, 190, 311.6);

	private static RunEntry entry(String name, RunState state, boolean resumable, @Nullable RunInfo info) {
		return new RunEntry(name, new RunFolder(Path.of("runs", name)), info, state, false, resumable, 0, DataChoice.DEFAULT);
	}

	private static RunInfo info(Recipe recipe, RunStatus status, String message, Map<String, Double> metrics) {
		return RunInfo.started("r", recipe, new RunInput(List.of(), List.of()), 0, "2026-03-01T10:00:00Z").ended(status, message,
				"2026-03-01T10:03:04Z", metrics, List.of());
	}

	private static String line(RunEntry entry, TrainingProgress progress, boolean canResume) {
		return StateLine.of(new TrainingSnapshot(entry, TrainingCurves.NONE, progress, false), canResume);
	}

	@Test
	void saysHowFarATrainingIs() {
		assertEquals("network 2 of 5, epoch 3 of 20, 312 images/s, at most 3 min 10 s left",
				line(entry("r", RunState.RUNNING, false, null), SECOND, true));
		assertTrue(line(entry("r", RunState.RUNNING, false, null), TrainingProgress.NONE, true).startsWith("Preparing"));
	}

	@Test
	void offersToResumeOnlyWhereSomebodyCan() {
		RunEntry cancelled = entry("r", RunState.CANCELLED, true, null);
		assertTrue(line(cancelled, SECOND, true).contains("href=\"resume\""));
		assertFalse(line(cancelled, SECOND, false).contains("resume"));
		assertTrue(line(cancelled, SECOND, true).startsWith("Cancelled in network 2 of 5, epoch 3 of 20."));
		assertTrue(line(entry("r", RunState.INTERRUPTED, true, null), TrainingProgress.NONE, true)
				.startsWith("Interrupted before the first epoch"));
	}

	@Test
	void saysWhyItFailedWithoutTakingTheReasonForALink() {
		RunInfo info = info(Recipe.fromScratch(Network.ALEXNET), RunStatus.FAILED, "<a>No</a> memory & disk", Map.of());
		String text = line(entry("r", RunState.FAILED, false, info), SECOND, true);
		assertTrue(text.startsWith("Failed: \u2039a\u203aNo\u2039/a\u203a memory && disk"), text);
		assertTrue(text.contains("href=\"log\""));
	}

	@Test
	void saysWhatItReached() {
		Recipe split = Recipe.fromScratch(Network.ALEXNET).withEvaluation(Evaluation.split(0.1, 0.1));
		String text = line(entry("r", RunState.FINISHED, false, info(split, RunStatus.FINISHED, null,
				Map.of("accuracy", 0.9, "test_accuracy", 0.9, "validation_accuracy", 0.925))), SECOND, true);
		assertTrue(text.contains("after 3 min") && text.contains("92.5% right on validation, 90.0% on test"), text);
		String folds = line(entry("r", RunState.FINISHED, false, info(Recipe.fromScratch(Network.ALEXNET), RunStatus.FINISHED,
				null, Map.of("accuracy", 0.875))), SECOND, true);
		assertTrue(folds.contains("87.5% right out of sample"), folds);
	}

	@Test
	void followsTheChosenElseTheRunningElseTheNewest() {
		RunEntry newest = entry("3", RunState.FINISHED, false, null);
		RunEntry running = entry("2", RunState.RUNNING, false, null);
		RunEntry oldest = entry("1", RunState.FINISHED, false, null);
		assertEquals(running, RunFollower.choose(List.of(newest, running, oldest), ""));
		assertEquals(oldest, RunFollower.choose(List.of(newest, running, oldest), "1"));
		assertEquals(newest, RunFollower.choose(List.of(newest, oldest), "gone"));
		assertEquals(null, RunFollower.choose(List.of(), ""));
	}
}
