package org.reannotate.protocol.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Recipe;

class RunFilesTest {

	private static final Recipe RECIPE = Recipe.transfer("/backbone").withThreads(2);
	private static final RunInput INPUT = new RunInput(List.of(new RunColumn(7, "caf\u00e9, \"bar\""), new RunColumn(9, "x|y")),
			List.of(new RunSample(1L << 40, "/images/a b\n\"c\".jpg", "00".repeat(16), 1, 0),
					new RunSample(2, "/images/\u4e2d.png", "ff".repeat(32), -1, 3)));

	@TempDir
	Path runs;
	private RunFolder folder;

	@BeforeEach
	void create() throws IOException {
		folder = RunFolder.create(runs, RECIPE, Instant.EPOCH);
	}

	@Test
	void inputComesBackUnchangedWhateverTheNames() throws IOException {
		INPUT.write(folder);
		assertEquals(INPUT, RunInput.read(folder));
		assertEquals(List.of(Long.toString(1L << 40), "2"), Files.readAllLines(folder.sampleIds()));
		byte[] folds = Files.readAllBytes(folder.folds());
		assertArrayEquals(new byte[] { 0, 3 }, Arrays.copyOfRange(folds, folds.length - 2, folds.length));
	}

	@Test
	void inputThatIsDamagedIsRefusedWithFileAndLine() throws IOException {
		INPUT.write(folder);
		String good = Files.readString(folder.samples());
		for (String bad : List.of("{\"id\":", "{}", "{\"id\":1,\"path\":\"p\",\"contentHash\":\"00\",\"label\":2,\"fold\":0}",
				"{\"id\":1,\"path\":\"p\",\"contentHash\":\"00\",\"label\":0,\"fold\":-2}",
				"{\"id\":1,\"path\":\"p\",\"contentHash\":\"00\",\"label\":0,\"fold\":0,\"also\":[0]}",
				"{\"id\":1,\"path\":\"p\",\"contentHash\":\"00\",\"label\":0,\"fold\":0,\"also\":[2]}",
				"{\"id\":1,\"path\":\"p\",\"contentHash\":\"00\",\"label\":-1,\"fold\":0,\"also\":[1]}")) {
			Files.writeString(folder.samples(), good + bad + "\n");
			var e = assertThrows(IOException.class, () -> RunInput.read(folder));
			assertTrue(e.getMessage().contains("samples.jsonl, line 3"), e.getMessage());
		}
	}

	@Test
	void partsOfASplitAndFurtherLabelsComeBackUnchanged() throws IOException {
		var input = new RunInput(INPUT.columns(), List.of(new RunSample(1, "/a", "00", 1, RunSample.TRAINING, List.of(0)),
				new RunSample(2, "/b", "01", 0, RunSample.VALIDATION), new RunSample(3, "/c", "02", 0, RunSample.TEST)));
		input.write(folder);
		assertEquals(input, RunInput.read(folder));
		byte[] folds = Files.readAllBytes(folder.folds());
		assertArrayEquals(new byte[] { -1, 1, 0 }, Arrays.copyOfRange(folds, folds.length - 3, folds.length));
	}

	@Test
	void aLineOfTheFirstVersionsHasNoFurtherLabels() throws IOException {
		INPUT.write(folder);
		Files.writeString(folder.samples(), "{\"id\":1,\"path\":\"p\",\"contentHash\":\"00\",\"label\":1,\"fold\":0}\n");
		RunSample sample = RunInput.read(folder).samples().get(0);
		assertEquals(List.of(), sample.also());
		assertTrue(sample.isRight(1));
	}

	@Test
	void factsComeBackUnchanged() throws IOException {
		RunInfo info = RunInfo.started(folder.name(), RECIPE, INPUT, 42, "2030-01-01T00:00:00Z")
				.withEngine("MXNet", Map.of("djl", "0.36.0"), "cpu").withBackbone("Mobile", "abc")
				.ended(RunStatus.FINISHED, null, "2030-01-01T00:01:00Z", Map.of("accuracy", 0.5), List.of("a note"));
		info.write(folder);
		assertEquals(info, RunInfo.read(folder));
		assertTrue(Files.readString(folder.info()).contains("\"finished\""));
	}

	@Test
	void factsOfANewerVersionAreNotMisread() throws IOException {
		RunInfo.started(folder.name(), RECIPE, INPUT, 0, "").write(folder);
		Files.writeString(folder.info(), Files.readString(folder.info()).replace("\"format\": 1", "\"format\": 2"));
		var e = assertThrows(IOException.class, () -> RunInfo.read(folder));
		assertTrue(e.getMessage().contains("format 2"), e.getMessage());
	}

	@Test
	void unreadableSamplesComeBackUnchanged() throws IOException {
		assertEquals(List.of(), UnreadableSamples.read(folder));
		var list = List.of(new UnreadableSample(3, 5, "/a, \"b\"\n.jpg", "truncated: the data ends"),
				new UnreadableSample(4, 6, "/c.jpg", "gone"));
		UnreadableSamples.write(folder, list);
		assertEquals(list, UnreadableSamples.read(folder));
		assertTrue(Files.readString(folder.unreadable()).startsWith("row,sample,path,reason\n"));
	}

	@Test
	void aFileIsReplacedAsAWholeAndNothingIsLeftBesideIt() throws IOException {
		Path file = folder.path().resolve("x.json");
		AtomicFile.write(file, "one");
		AtomicFile.write(file, "two");
		assertEquals("two", Files.readString(file));
		try (var entries = Files.list(folder.path())) {
			assertEquals(1, entries.count());
		}
	}
}
