package org.reannotate.application.commandline.backbone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.application.commandline.CommandRun;

public class BackboneCommandTest {

	/** Of a small backbone. */
	public static final String DESCRIPTION = """
			{"name": "Tiny", "engine": "MXNet", "symbol": "tiny-symbol.json", "parameters": "tiny-0000.params",
			 "input": {"name": "data", "layout": "NCHW", "colour": "RGB", "width": 32, "height": 32,
			 "mean": [0, 0, 0], "std": [1, 1, 1]}, "embedding": {"output": "features_output", "size": 8}}
			""";

	@TempDir
	Path temp;
	private CommandRun command;
	private Path installed;

	@BeforeEach
	void prepare() {
		command = CommandRun.in(temp);
		installed = temp.resolve("home of reannotate/backbones");
	}

	private void folder(String name, String description) throws IOException {
		Path folder = Files.createDirectories(temp.resolve(name));
		Files.writeString(folder.resolve("backbone.json"), description);
		Files.writeString(folder.resolve("tiny-symbol.json"), "{}");
		Files.writeString(folder.resolve("tiny-0000.params"), "parameters");
	}

	private void zip(Map<String, String> entries) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(temp.resolve("tiny.zip")))) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	@Test
	void installsAFolderAndListsIt() throws Exception {
		folder("tiny", DESCRIPTION);

		assertEquals(0, command.run("backbone", "install", "tiny"), command.err());
		assertEquals(installed.resolve("tiny"), command.printed("Backbone: "));

		assertEquals(0, command.run("backbone", "list"));
		assertTrue(command.out().contains("tiny  Tiny, 32 x 32 -> 8"), command.out());
	}

	@Test
	void installsAZipWithAFolderInside() throws Exception {
		zip(Map.of("some/tiny/backbone.json", DESCRIPTION, "some/tiny/tiny-symbol.json", "{}",
				"some/tiny/tiny-0000.params", "p"));

		assertEquals(0, command.run("backbone", "install", "tiny.zip", "--name", "other"), command.err());

		assertTrue(Files.isRegularFile(installed.resolve("other/tiny-0000.params")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../evil.txt", "/tmp/evil-reannotate.txt", "..\\evil.txt", "C:evil.txt", "a/../../evil.txt" })
	void refusesAZipThatClimbsOutAndWritesNothing(String climbing) throws Exception {
		zip(Map.of("backbone.json", DESCRIPTION, "tiny-symbol.json", "{}", "tiny-0000.params", "p", climbing, "x"));

		assertEquals(1, command.run("backbone", "install", "tiny.zip"));

		assertTrue(command.err().contains("is refused: its entry \"" + climbing), command.err());
		assertFalse(Files.exists(installed.resolve("tiny")));
		try (var files = Files.walk(temp)) {
			assertTrue(files.noneMatch(file -> file.getFileName().toString().contains("evil")));
		}
		assertFalse(Files.exists(Path.of("/tmp/evil-reannotate.txt")));
	}

	@Test
	void leavesNothingOfABrokenBackbone() throws Exception {
		folder("tiny", DESCRIPTION.replace("tiny-0000.params", "../../secret"));

		assertEquals(1, command.run("backbone", "install", "tiny"));

		assertFalse(Files.exists(installed.resolve("tiny")));
		assertTrue(command.err().contains(temp.resolve("tiny").toString()), command.err());
		try (var left = Files.list(temp.resolve("home of reannotate/cache"))) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void refusesWhatHoldsNoBackbone() throws Exception {
		zip(Map.of("readme.txt", "hello"));
		Files.writeString(temp.resolve("fake.zip"), "no zip");

		assertEquals(1, command.run("backbone", "install", "tiny.zip"));
		assertTrue(command.err().contains("holds no backbone.json"), command.err());
		assertEquals(1, command.run("backbone", "install", "fake.zip"));
		assertTrue(command.err().contains("is no readable .zip"), command.err());
		assertEquals(1, command.run("backbone", "install", "nowhere"));
		assertTrue(command.err().contains("does not exist"), command.err());
	}

	@Test
	void doesNotReplaceAnInstalledOne() throws Exception {
		folder("tiny", DESCRIPTION);
		command.run("backbone", "install", "tiny");

		assertEquals(1, command.run("backbone", "install", "tiny"));
		assertTrue(command.err().contains("another name"), command.err());
	}

	@Test
	void refusesNamesThatAreNoFolderNames() throws Exception {
		folder("tiny", DESCRIPTION);

		assertEquals(1, command.run("backbone", "install", "tiny", "--name", "../../elsewhere"));
		assertFalse(Files.exists(temp.resolve("elsewhere")));
	}

	@Test
	void saysHowToGetOneWhereNoneIsInstalled() {
		assertEquals(0, command.run("backbone", "list"));
		assertTrue(command.out().contains("backbone install"), command.out());
	}
}
