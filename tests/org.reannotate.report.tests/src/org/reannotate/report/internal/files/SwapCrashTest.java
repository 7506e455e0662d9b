package org.reannotate.report.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.report.output.OutputFile;
import org.reannotate.report.output.OutputFolder;

/** Kills a process in the middle of exchanging outputs, again and again, and looks whether one is whole. */
class SwapCrashTest {

	private static final int RUNS = 6;
	private static final List<OutputFile> FILES = List.of(OutputFile.SUMMARY, OutputFile.FLAGS, OutputFile.SCORES,
			OutputFile.LABEL_ISSUES, OutputFile.REPORT);

	@TempDir
	Path temp;

	/** The process that is killed: writes one output after the other, each with its own number in every file. */
	public static void main(String[] arguments) throws IOException {
		for (int generation = 1;; generation++) {
			try (var output = OutputFolder.open(Path.of(arguments[0]))) {
				for (OutputFile file : FILES) {
					Files.writeString(output.file(file), String.valueOf(generation));
				}
				output.publish();
			}
			if (generation == 1) {
				Files.createFile(Path.of(arguments[0]).resolveSibling("started"));
			}
		}
	}

	@RepeatedTest(RUNS)
	void leavesOneWholeOutputWhenKilled(RepetitionInfo run) throws Exception {
		Path dir = temp.resolve("out");
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), SwapCrashTest.class.getName(), dir.toString()).inheritIO().start();
		try {
			awaitStart(child);
			child.waitFor(7L * run.getCurrentRepetition(), TimeUnit.MILLISECONDS);
		} finally {
			child.destroyForcibly().waitFor();
		}

		OutputFolder.forReading(dir);

		var generations = new HashSet<String>();
		for (OutputFile file : FILES) {
			generations.add(Files.readString(dir.resolve(file.fileName())));
		}
		assertEquals(1, generations.size(), () -> "a mix of outputs: " + generations);
	}

	private void awaitStart(Process child) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (!Files.exists(temp.resolve("started"))) {
			assertTrue(child.isAlive() && System.nanoTime() < end, "the child did not start");
			child.waitFor(2, TimeUnit.MILLISECONDS);
		}
	}
}
