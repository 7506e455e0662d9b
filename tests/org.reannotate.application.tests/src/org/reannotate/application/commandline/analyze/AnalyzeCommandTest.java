package org.reannotate.application.commandline.analyze;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.application.commandline.CommandRun;

class AnalyzeCommandTest {

	private static final int ROWS = 300;

	@TempDir
	Path temp;
	private CommandRun command;

	@BeforeEach
	void prepare() {
		command = CommandRun.in(temp);
	}

	private int analyze(String... more) {
		var arguments = new ArrayList<>(List.of("analyze", "--labels", "labels.npy", "--probabilities", "p.npy", "-o",
				"out"));
		arguments.addAll(List.of(more));
		return command.run(arguments.toArray(String[]::new));
	}

	/** Three categories that are easy to tell apart, every thirtieth label wrong. */
	private void writeArrays() throws Exception {
		var random = new Random(1);
		int[] labels = new int[ROWS];
		double[][] p = new double[ROWS][];
		for (int row = 0; row < ROWS; row++) {
			int right = row % 3;
			double sure = 0.8 + 0.15 * random.nextDouble();
			p[row] = new double[] { (1 - sure) / 2, (1 - sure) / 2, (1 - sure) / 2 };
			p[row][right] = sure;
			labels[row] = row % 30 == 7 ? (right + 1) % 3 : right;
		}
		Npy.write(temp.resolve("labels.npy"), labels);
		Npy.write(temp.resolve("p.npy"), p);
	}

	@Test
	void findsPlantedErrors() throws Exception {
		writeArrays();

		assertEquals(0, analyze(), command.err());

		boolean[] flags = Npy.readBooleans(temp.resolve("out/flags.npy"));
		for (int row = 0; row < ROWS; row++) {
			assertEquals(row % 30 == 7, flags[row], "row " + row);
		}
		assertTrue(command.out().contains("10 label issues"), command.out());
		assertEquals(temp.resolve("out"), command.printed("Output: "));
		assertFalse(Files.exists(temp.resolve("out/index.html")), "a report needs images");
	}

	@Test
	void namesCategories() throws Exception {
		writeArrays();
		Files.writeString(temp.resolve("names.txt"), "cat\r\ndog\nbird\n");

		assertEquals(0, analyze("--categories", "names.txt"), command.err());

		assertTrue(Files.readString(temp.resolve("out/label-issues.csv")).contains(",dog,cat,")
				|| Files.readString(temp.resolve("out/label-issues.csv")).contains(",bird,dog,"));
	}

	@Test
	void evaluatesItsOwnOutput() throws Exception {
		writeArrays();
		var truth = new StringBuilder("sample,true,also\n");
		for (int row = 0; row < ROWS; row++) {
			truth.append(row).append(',').append(row % 3).append(",\n");
		}
		Files.writeString(temp.resolve("truth.csv"), truth);
		analyze();

		assertEquals(0, command.run("evaluate", "out", "--truth", "truth.csv"), command.err());

		assertTrue(command.out().contains("label issues                  10       10  1.000 (1.000 to 1.000)"),
				command.out());
		assertTrue(Files.exists(temp.resolve("out/evaluation.json")));
	}

	@Test
	void givesTheSameFilesAgain() throws Exception {
		writeArrays();
		analyze("--threads", "1");
		var before = Files.readString(temp.resolve("out/label-issues.csv"));

		assertEquals(0, analyze("--threads", "2"), command.err());

		assertEquals(before, Files.readString(temp.resolve("out/label-issues.csv")));
	}

	@Test
	void namesTheRowOfALabelOutOfRange() throws Exception {
		writeArrays();
		int[] labels = Npy.readInts(temp.resolve("labels.npy"));
		labels[17] = 3;
		Npy.write(temp.resolve("labels.npy"), labels);

		assertFailure("row 17");
	}

	@Test
	void namesTheRowOfANaN() throws Exception {
		writeArrays();
		double[][] p = Npy.readMatrix(temp.resolve("p.npy"));
		p[42][1] = Double.NaN;
		Npy.write(temp.resolve("p.npy"), p);

		assertFailure("row 42");
	}

	@Test
	void saysThatLengthsDiffer() throws Exception {
		writeArrays();
		Npy.write(temp.resolve("labels.npy"), new int[ROWS - 1]);

		assertFailure("has 299 rows");
	}

	@Test
	void saysThatEmbeddingsDoNotFit() throws Exception {
		writeArrays();
		Npy.write(temp.resolve("e.npy"), new float[20], 2);

		assertFailure("has 10 rows", "--embeddings", "e.npy");
	}

	@Test
	void saysThatNamesDoNotFit() throws Exception {
		writeArrays();
		Files.writeString(temp.resolve("names.txt"), "cat\ndog\n");

		assertFailure("names 2 categories", "--categories", "names.txt");
		Files.writeString(temp.resolve("names.txt"), "cat\ndog\ncat\n");
		assertFailure("'cat' twice", "--categories", "names.txt");
	}

	@Test
	void refusesForeignFiles() throws Exception {
		writeArrays();
		Files.writeString(temp.resolve("p.npy"), "PK\u0003\u0004 a zip");

		assertFailure("p.npy");
	}

	@Test
	void refusesEmptyInputAndOneCategory() throws Exception {
		Npy.write(temp.resolve("labels.npy"), new int[0]);
		Npy.write(temp.resolve("p.npy"), new float[0], 3);
		assertFailure("");

		Npy.write(temp.resolve("labels.npy"), new int[4]);
		Npy.write(temp.resolve("p.npy"), new float[] { 1, 1, 1, 1 }, 1);
		assertFailure("categor");
	}

	@Test
	void saysWhichFileIsMissing() {
		assertFailure("there is no file " + temp.resolve("labels.npy"));
	}

	@Test
	void leavesTheOldOutputWhenItFails() throws Exception {
		writeArrays();
		analyze();
		Npy.write(temp.resolve("labels.npy"), new int[3]);

		assertEquals(1, analyze());

		assertEquals(ROWS, Npy.readBooleans(temp.resolve("out/flags.npy")).length);
	}

	@Test
	void refusesAFolderOfSomebodyElse() throws Exception {
		writeArrays();
		Files.createDirectory(temp.resolve("out"));
		Files.writeString(temp.resolve("out/thesis.tex"), "years of work");

		assertFailure("was not written by Reannotate");
	}

	private void assertFailure(String reason, String... more) {
		assertEquals(1, analyze(more), command.out());
		assertTrue(command.lastError().startsWith("reannotate: "), command.err());
		assertTrue(command.lastError().contains(reason), command.err());
		assertFalse(command.err().contains("should not"), command.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "prune_by_noise_rate", "prune_by_class", "both", "confident_learning",
			"predicted_neq_given", "low_normalized_margin", "low_self_confidence" })
	void flagsAsTheReferenceDoes(String filter) throws Exception {
		Path reference = shared().resolve("reference/digits_noise08");

		assertEquals(0, command.run("analyze", "--labels", reference.resolve("labels.npy").toString(), "--probabilities",
				reference.resolve("pred_probs.npy").toString(), "--filter", filter, "-o", "out"), command.err());

		boolean[] expected = Npy.readBooleans(reference.resolve("expected/mask_stable_" + filter + ".npy"));
		boolean[] flags = Npy.readBooleans(temp.resolve("out/flags.npy"));
		assertArrayEquals(expected, flags);
	}

	@Test
	void scoresAsTheReferenceDoes() throws Exception {
		Path reference = shared().resolve("reference/digits_noise08");

		assertEquals(0, command.run("analyze", "--labels", reference.resolve("labels.npy").toString(), "--probabilities",
				reference.resolve("pred_probs.npy").toString(), "--score", "normalized_margin", "--adjusted", "-o", "out"),
				command.err());

		assertArrayEquals(Npy.readDoubles(reference.resolve("expected/score_normalized_margin_adjusted.npy")),
				Npy.readDoubles(temp.resolve("out/scores.npy")), 1e-9);
	}

	private static Path shared() {
		String folder = System.getProperty("reannotate.shared", "");
		Path shared = Path.of(folder);
		assumeTrue(!folder.isBlank() && Files.isDirectory(shared.resolve("reference")),
				"the reference sets are not on this machine (property reannotate.shared)");
		return shared;
	}
}
