package org.reannotate.application.commandline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.reannotate.core.words.TimedStep;

class ProgressTest {

	private final StringWriter shown = new StringWriter();
	private long nanos;

	private Progress progress(boolean interactive) {
		return new Progress(new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(shown, true), interactive,
				60, Path.of("")), () -> nanos);
	}

	private void pass(long seconds) {
		nanos += TimeUnit.SECONDS.toNanos(seconds);
	}

	private List<String> lines() {
		return shown.toString().lines().toList();
	}

	@Test
	void writesALineForEachStep() {
		Progress progress = progress(false);
		progress.beginTask("", 100);
		progress.subTask("Reading");
		progress.worked(40);
		progress.subTask("Training");

		assertEquals(List.of("  0%  Reading", " 40%  Training"), lines());
	}

	@Test
	void doesNotFloodALogWithCounters() {
		Progress progress = progress(false);
		progress.beginTask("", 1000);
		for (int i = 0; i < 1000; i++) {
			progress.subTask("Embedding " + i + " of 1000 images");
			progress.worked(1);
		}

		assertEquals(1, lines().size());
	}

	@Test
	void saysTheTimeLeftAtThePaceSoFar() {
		Progress progress = progress(false);
		progress.beginTask("Training", 100);
		pass(30);
		progress.worked(25);

		assertEquals(" 25%  Training, 1 min 30 s left", lines().get(1));
	}

	@Test
	void forgetsThePaceOfAFastStepBefore() {
		Progress progress = progress(false);
		progress.beginTask("Training", 1000);
		pass(1);
		progress.worked(300);
		for (int second = 0; second < 120; second++) {
			pass(1);
			progress.worked(1);
		}

		String last = lines().get(lines().size() - 1);
		assertTrue(last.contains(" 9 min "), last);
	}

	@Test
	void leavesTheTimeToAStepThatTellsIt() {
		Progress progress = progress(false);
		progress.beginTask("", 100);
		pass(30);
		progress.worked(25);
		progress.subTask(TimedStep.of("Fold 1 of 5", 120).text());

		assertEquals(" 25%  Fold 1 of 5 (2 min left)", lines().get(0));
	}

	@Test
	void takesNoOtherWordsInBracketsForATime() {
		Progress progress = progress(false);
		progress.beginTask("", 100);
		pass(30);
		progress.worked(25);
		progress.subTask("Socks (odd ones left)");

		assertEquals(" 25%  Socks (odd ones left), 1 min 30 s left", lines().get(0));
	}

	@Test
	void redrawsABarInPlace() {
		Progress progress = progress(true);
		progress.beginTask("Training", 100);
		pass(30);
		progress.worked(50);

		String last = shown.toString().substring(shown.toString().lastIndexOf('\r'));
		assertFalse(shown.toString().contains("\n"));
		assertTrue(last.contains("\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2591"), last);
		assertTrue(last.contains("50%  30 s left  Training"), last);
	}

	@Test
	void neverDrawsWiderThanTheTerminal() {
		Progress progress = progress(true);
		progress.beginTask("A step with very many words that would not fit into any terminal of usual width", 10);

		String drawn = shown.toString().replace("\r\u001b[K", "");
		assertTrue(drawn.length() < 60, () -> drawn.length() + ": " + drawn);
	}

	@Test
	void leavesTheTerminalCleanWhenDone() {
		Progress progress = progress(true);
		progress.beginTask("Training", 10);
		progress.done();

		assertTrue(shown.toString().endsWith("\r\u001b[K"));
	}
}
