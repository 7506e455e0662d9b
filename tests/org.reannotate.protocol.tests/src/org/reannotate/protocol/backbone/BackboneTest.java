package org.reannotate.protocol.backbone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.protocol.home.ReannotateHome;

class BackboneTest {

	private static final String GOOD = """
			{"name": "Tiny", "engine": "MXNet", "symbol": "tiny-symbol.json", "parameters": "tiny.params",
			 "input": {"name": "data", "layout": "NCHW", "colour": "RGB", "width": 32, "height": 32,
			           "mean": [128, 128, 128], "std": [64, 64, 64]},
			 "embedding": {"output": "features_output", "size": 8}, "license": "MIT"}""";

	@TempDir
	Path folder;

	@BeforeEach
	void makeFiles() throws IOException {
		Files.writeString(folder.resolve("backbone.json"), GOOD);
		Files.writeString(folder.resolve("tiny-symbol.json"), "{}");
		Files.write(folder.resolve("tiny.params"), new byte[] { 1, 2, 3 });
	}

	@Test
	void isReadWithAllItsParts() throws Exception {
		Backbone backbone = Backbone.read(folder);
		assertEquals("Tiny", backbone.name());
		assertEquals(8, backbone.embedding().size());
		assertEquals(folder.resolve("tiny.params"), backbone.parametersFile());
		assertEquals(32, backbone.input().width());
	}

	@Test
	void hasAnotherDigestWhenOneByteOfTheParametersChanges() throws Exception {
		String before = Backbone.read(folder).digest();
		assertEquals(before, Backbone.read(folder).digest());
		Files.write(folder.resolve("tiny.params"), new byte[] { 1, 2, 4 });
		assertNotEquals(before, Backbone.read(folder).digest());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
			"\"tiny.params\" | \"../tiny.params\" | plain file name",
			"\"tiny.params\" | \"/etc/passwd\" | plain file name",
			"\"tiny-symbol.json\" | \"missing.json\" | missing",
			"\"engine\": \"MXNet\" | \"engine\": \"Shell\" | not known",
			"\"width\": 32 | \"width\": 60000 | out of range",
			"\"width\": 32 | \"width\": -1 | out of range",
			"\"width\": 32 | \"width\": 1e99 | ",
			"\"std\": [64, 64, 64] | \"std\": [64, 0, 64] | none zero",
			"\"mean\": [128, 128, 128] | \"mean\": [128] | three",
			"\"size\": 8 | \"size\": 2000000000 | size is",
			"\"layout\": \"NCHW\" | \"layout\": \"NHWC\" | layout",
			"\"symbol\": \"tiny-symbol.json\" | \"architecture\": \"resnet9000\" | not known",
			"\"license\": \"MIT\" | \"architecture\": \"resnet18\" | either",
			"\"embedding\" | \"embedded\" | embedding",
			"\"license\": \"MIT\"} | \"license\": | " })
	void isRefusedWithWhatIsWrong(String part, String replacement, String expected) throws IOException {
		Files.writeString(folder.resolve("backbone.json"), GOOD.replace(part, replacement));
		var e = assertThrows(BackboneException.class, () -> Backbone.read(folder));
		assertTrue(e.getMessage().contains(expected == null ? "" : expected), e.getMessage());
		assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
	}

	@Test
	void isRefusedWhenItsParametersAreALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
		Path secret = Files.writeString(elsewhere.resolve("secret"), "x");
		Files.delete(folder.resolve("tiny.params"));
		Files.createSymbolicLink(folder.resolve("tiny.params"), secret);
		assertThrows(BackboneException.class, () -> Backbone.read(folder));
	}

	@Test
	void isNotReadFromADescriptionOfManyMegabytes() throws IOException {
		Files.writeString(folder.resolve("backbone.json"), GOOD + " ".repeat(1 << 17));
		var e = assertThrows(BackboneException.class, () -> Backbone.read(folder));
		assertTrue(e.getMessage().contains("at most"), e.getMessage());
	}

	@Test
	void isFoundByNameAmongTheInstalledOnes() throws Exception {
		var home = new ReannotateHome(folder.resolve("home"));
		var installed = new InstalledBackbones(home);
		assertTrue(installed.folders().isEmpty());
		Path tiny = Files.createDirectories(home.backbones().resolve("tiny"));
		Files.createDirectories(home.backbones().resolve("no backbone"));
		Files.writeString(tiny.resolve("backbone.json"), GOOD);
		assertEquals(tiny, installed.find("tiny").orElseThrow());
		assertEquals(1, installed.folders().size());
	}
}
