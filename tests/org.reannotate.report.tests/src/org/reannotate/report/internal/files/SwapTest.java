package org.reannotate.report.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.report.output.OutputFile;
import org.reannotate.report.output.OutputFolder;

/** What a folder looks like when the process died at one step of the swap, and what the next one makes of it. */
class SwapTest {

	@TempDir
	Path dir;

	@BeforeEach
	void writeOldOutput() throws IOException {
		write(dir, "old", OutputFile.SUMMARY, OutputFile.FLAGS, OutputFile.REPORT);
		new Marker(List.of(OutputFile.SUMMARY, OutputFile.FLAGS, OutputFile.REPORT)).write(dir);
	}

	private static void write(Path folder, String content, OutputFile... files) throws IOException {
		for (OutputFile file : files) {
			Files.writeString(folder.resolve(file.fileName()), content);
		}
	}

	private void assertAll(String content, OutputFile... files) throws IOException {
		for (OutputFile file : files) {
			assertEquals(content, Files.readString(dir.resolve(file.fileName())), file.fileName());
		}
	}

	@Test
	void keepsTheOldOutputWhenTheProcessDiedWhileCollecting() throws Exception {
		write(new Swap(dir).begin(), "half", OutputFile.SUMMARY);

		OutputFolder.open(dir).close();

		assertAll("old", OutputFile.SUMMARY, OutputFile.FLAGS, OutputFile.REPORT);
		assertFalse(Files.exists(dir.resolve(Swap.COLLECTING)));
	}

	@Test
	void finishesASwapThatWasCommitted() throws Exception {
		commitNew();

		OutputFolder.forReading(dir);

		assertAll("new", OutputFile.SUMMARY, OutputFile.FLAGS);
		assertFalse(Files.exists(dir.resolve("index.html")));
		assertFalse(Files.exists(dir.resolve(Swap.COMPLETE)));
	}

	@Test
	void finishesASwapThatDiedBetweenTwoFiles() throws Exception {
		commitNew();
		Files.delete(dir.resolve("index.html"));
		Files.move(dir.resolve(Swap.COMPLETE).resolve("flags.npy"), dir.resolve("flags.npy"),
				StandardCopyOption.REPLACE_EXISTING);

		OutputFolder.forReading(dir);

		assertAll("new", OutputFile.SUMMARY, OutputFile.FLAGS);
	}

	@Test
	void removesTheEmptyFolderOfASwapThatDiedAtItsEnd() throws Exception {
		Files.createDirectory(dir.resolve(Swap.COMPLETE));

		OutputFolder.forReading(dir);

		assertAll("old", OutputFile.SUMMARY, OutputFile.FLAGS, OutputFile.REPORT);
		assertFalse(Files.exists(dir.resolve(Swap.COMPLETE)));
	}

	@Test
	void removesNothingThatAHostileMarkerNames(@TempDir Path elsewhere) throws Exception {
		Path precious = Files.writeString(elsewhere.resolve("precious.txt"), "keep");
		Path dataset = Files.createDirectory(dir.resolve("dataset"));
		Files.writeString(dir.resolve(Marker.NAME), "{\"files\": [\"" + precious + "\", \"../precious.txt\", \"dataset\","
				+ " 7, {}, null, \"summary.json\"]}");

		commitNew();
		OutputFolder.forReading(dir);

		assertTrue(Files.exists(precious));
		assertTrue(Files.exists(dataset));
		assertAll("new", OutputFile.SUMMARY);
	}

	@Test
	void takesADamagedMarkerAsOurs() throws Exception {
		Files.writeString(dir.resolve(Marker.NAME), "{\"files\": [");

		commitNew();
		OutputFolder.forReading(dir);

		assertAll("new", OutputFile.SUMMARY, OutputFile.FLAGS);
	}

	private void commitNew() throws IOException {
		var swap = new Swap(dir);
		write(swap.begin(), "new", OutputFile.SUMMARY, OutputFile.FLAGS);
		swap.commit();
	}
}
