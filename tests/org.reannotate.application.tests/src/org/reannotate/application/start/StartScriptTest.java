package org.reannotate.application.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script in front of a launcher that only tells what it was given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script for POSIX shells")
class StartScriptTest {

	@TempDir
	Path temp;
	private Path root;
	private List<String> out = List.of();
	private String err = "";

	@BeforeEach
	void install() throws Exception {
		Path script = script();
		root = Files.createDirectories(temp.resolve("an installation"));
		Files.copy(script, root.resolve("reannotate"));
		writeLauncher(Files.createDirectories(root.resolve("plugins")).resolve("org.eclipse.equinox.launcher_1.2.3.jar"));
	}

	private static Path script() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("reannotate.cmd"))) {
			folder = folder.getParent();
		}
		assumeTrue(folder != null, "the test does not run in a checkout, so there is no start script");
		return folder.resolve("reannotate");
	}

	private static void writeLauncher(Path jar) throws IOException {
		var manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInLauncher.class.getName());
		String name = StandInLauncher.class.getName().replace('.', '/') + ".class";
		try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
				var in = StandInLauncher.class.getResourceAsStream("/" + name)) {
			out.putNextEntry(new JarEntry(name));
			in.transferTo(out);
		}
	}

	private int start(Path folder, Map<String, String> environment, Path script, String... arguments) throws Exception {
		var command = new ArrayList<String>();
		Collections.addAll(command, "/bin/sh", script.toString());
		Collections.addAll(command, arguments);
		var builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(temp.resolve("out").toFile()).redirectError(temp.resolve("err").toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().putAll(environment);
		int code = builder.start().waitFor();
		out = Files.readAllLines(temp.resolve("out"), StandardCharsets.UTF_8);
		err = Files.readString(temp.resolve("err"));
		return code;
	}

	private String told(String what) {
		return out.stream().filter(line -> line.startsWith(what + "=")).map(line -> line.substring(what.length() + 1))
				.findFirst().orElseThrow(() -> new AssertionError(what + " was not told: " + out + err));
	}

	@Test
	void passesArgumentsExactly() throws Exception {
		start(temp, Map.of(), root.resolve("reannotate"), "audit", "two words", "", "quo\"te's", "$HOME `x` \\ *", "\u00fcml\u00e4ut");

		assertEquals("[-nosplash|-data|@none|-application|org.reannotate.application.commandline|audit|two words||quo\"te's|"
				+ "$HOME `x` \\ *|\u00fcml\u00e4ut]", told("arguments"));
	}

	@Test
	void passesTheExitCodeOn() throws Exception {
		assertEquals(7, start(temp, Map.of(), root.resolve("reannotate"), "audit"), err);
	}

	@Test
	void keepsTheFolderOfTheCaller() throws Exception {
		Path elsewhere = Files.createDirectory(temp.resolve("else where"));

		start(elsewhere, Map.of(), root.resolve("reannotate"), "audit");

		assertEquals(elsewhere.toRealPath().toString(), told("folder"));
	}

	@Test
	void isFoundThroughLinks() throws Exception {
		Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("an installation/reannotate"));

		assertEquals(7, start(temp, Map.of(), link, "audit"), err);
	}

	@Test
	void givesAUtf8LocaleWhereThereIsNone() throws Exception {
		start(temp, Map.of("LC_ALL", "C"), root.resolve("reannotate"), "audit", "\u00fc");

		assertTrue(told("arguments").endsWith("|\u00fc]"), out.toString());
	}

	@Test
	void startsWithoutAWindowSystem() throws Exception {
		start(temp, Map.of(), root.resolve("reannotate"), "audit");

		assertEquals("true", told("headless"));
		assertEquals("false", told("terminal"), "standard error is a file here");
	}

	@Test
	void saysThatThereIsNoDisplayForTheWorkbench() throws Exception {
		assertEquals(1, start(temp, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), root.resolve("reannotate")));

		assertTrue(err.contains("no display"), err);
	}

	@Test
	void opensTheWorkbenchWithItsWorkspaceInTheHome() throws Exception {
		start(temp, Map.of("DISPLAY", ":77", "REANNOTATE_HOME", "/some where"), root.resolve("reannotate"));

		assertEquals("[-data|/some where/workspace]", told("arguments"));
	}

	@Test
	void saysWhichJavaIsMissing() throws Exception {
		assertEquals(1, start(temp, Map.of("JAVA_HOME", temp.toString()), root.resolve("reannotate"), "audit"));

		assertTrue(err.contains("holds no Java 17 or later"), err);
	}

	@Test
	void refusesAnOldJava() throws Exception {
		Path old = Files.createDirectories(temp.resolve("old/bin")).getParent();
		Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
		Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true);

		assertEquals(1, start(temp, Map.of("JAVA_HOME", old.toString()), root.resolve("reannotate"), "audit"));

		assertTrue(err.contains("17 or later"), err);
	}
}
