package org.reannotate.report.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

	@TempDir
	Path temp;

	private static void publish(Path dir, String content, OutputFile... files) throws IOException {
		try (var output = OutputFolder.open(dir)) {
			for (OutputFile file : files) {
				Files.writeString(output.file(file), content);
			}
			output.publish();
		}
	}

	private static String read(Path dir, OutputFile file) throws IOException {
		return Files.readString(dir.resolve(file.fileName()));
	}

	@Test
	void showsTheNewFilesOnlyWhenPublished() throws Exception {
		Path dir = temp.resolve("out");
		publish(dir, "old", OutputFile.SUMMARY);

		try (var output = OutputFolder.open(dir)) {
			Files.writeString(output.file(OutputFile.SUMMARY), "new");
			assertEquals("old", read(dir, OutputFile.SUMMARY));
			output.publish();
		}

		assertEquals("new", read(dir, OutputFile.SUMMARY));
	}

	@Test
	void replacesTheOldOutputAsAWhole() throws Exception {
		Path dir = temp.resolve("out");
		publish(dir, "old", OutputFile.SUMMARY, OutputFile.REPORT);
		Files.writeString(dir.resolve("evaluation.json"), "{}");

		publish(dir, "new", OutputFile.SUMMARY);

		assertFalse(Files.exists(dir.resolve("index.html")));
		assertFalse(Files.exists(dir.resolve("evaluation.json")), "it was about the old findings");
	}

	@Test
	void keepsTheDatasetAndWhatIsNotOurs() throws Exception {
		Path dir = temp.resolve("out");
		publish(dir, "old", OutputFile.SUMMARY);
		Files.createDirectories(dir.resolve("dataset/store"));
		Files.writeString(dir.resolve("notes.txt"), "mine");

		publish(dir, "new", OutputFile.SUMMARY);

		assertTrue(Files.isDirectory(dir.resolve("dataset/store")));
		assertEquals("mine", Files.readString(dir.resolve("notes.txt")));
	}

	@Test
	void keepsTheOldOutputWhenTheRunFails() throws Exception {
		Path dir = temp.resolve("out");
		publish(dir, "old", OutputFile.SUMMARY);

		try (var output = OutputFolder.open(dir)) {
			Files.writeString(output.file(OutputFile.SUMMARY), "half");
		}

		assertEquals("old", read(dir, OutputFile.SUMMARY));
		assertEquals(2, Files.list(dir).count(), "the summary and the marker, nothing half done");
	}

	@Test
	void leavesNothingBehindWhenTheFirstRunFails() throws Exception {
		Path dir = temp.resolve("deep/out");

		OutputFolder.open(dir).close();

		assertFalse(Files.exists(dir));
	}

	@Test
	void keepsTheDatasetOfAFirstRunThatFails() throws Exception {
		Path dir = temp.resolve("out");

		try (var output = OutputFolder.open(dir)) {
			Files.createDirectory(output.dataset());
		}

		assertTrue(Files.isDirectory(dir.resolve("dataset")));
		OutputFolder.open(dir).close();
	}

	@Test
	void refusesAFolderOfSomebodyElse() throws Exception {
		Files.writeString(temp.resolve("thesis.tex"), "years of work");

		var refusal = assertThrows(OutputException.class, () -> OutputFolder.open(temp));

		assertTrue(refusal.getMessage().contains("was not written by Reannotate"), refusal.getMessage());
		assertTrue(refusal.getMessage().contains("--output"), refusal.getMessage());
		assertEquals(1, Files.list(temp).count());
	}

	@Test
	void takesAnEmptyFolder() throws Exception {
		publish(temp, "new", OutputFile.SUMMARY);

		assertEquals("new", read(temp, OutputFile.SUMMARY));
	}

	@Test
	void refusesAFile() throws Exception {
		Path file = Files.writeString(temp.resolve("out"), "a file");

		var refusal = assertThrows(OutputException.class, () -> OutputFolder.open(file));
		var below = assertThrows(OutputException.class, () -> OutputFolder.open(file.resolve("below")));

		assertTrue(refusal.getMessage().contains("is not a folder"), refusal.getMessage());
		assertTrue(below.getMessage().contains(file.toString()), below.getMessage());
	}

	@Test
	void refusesASecondRunMeanwhile() throws Exception {
		Path dir = temp.resolve("out");

		try (var first = OutputFolder.open(dir)) {
			var refusal = assertThrows(OutputException.class, () -> OutputFolder.open(dir));
			assertTrue(refusal.getMessage().contains("another run"), refusal.getMessage());
			Files.writeString(first.file(OutputFile.SUMMARY), "first");
			first.publish();
		}

		assertEquals("first", read(dir, OutputFile.SUMMARY));
	}

	@Test
	void refusesToReadWhatIsNoOutput() {
		var refusal = assertThrows(OutputException.class, () -> OutputFolder.forReading(temp));

		assertTrue(refusal.getMessage().contains("is not an output"), refusal.getMessage());
	}

	@Test
	void keepsTheOldOutputWhenTheDiskTakesNoMore() throws Exception {
		Path dir = temp.resolve("out");
		publish(dir, "old", OutputFile.SUMMARY);

		try (var output = OutputFolder.open(dir)) {
			Files.createDirectory(output.file(OutputFile.SUMMARY));
			var failure = assertThrows(OutputException.class, output::publish);
			assertTrue(failure.getMessage().contains("cannot write the output"), failure.getMessage());
			Files.delete(output.file(OutputFile.SUMMARY));
		}

		assertEquals("old", read(dir, OutputFile.SUMMARY));
	}
}
