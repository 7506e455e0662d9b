package org.reannotate.application.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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
	private Installation installation;

	@BeforeEach
	void install() throws Exception {
		installation = new Installation(temp);
		installation.writeLauncher(installation.root().resolve("plugins"));
	}

	private int start(Path folder, Map<String, String> environment, Path script, String... arguments) throws Exception {
		return installation.start(folder, environment, script, arguments);
	}

	private String told(String what) {
		return installation.told(what);
	}

	private String err() {
		return installation.err();
	}

	@Test
	void passesArgumentsExactly() throws Exception {
		start(temp, Map.of(), installation.script(), "audit", "two words", "", "quo\"te's", "$HOME `x` \\ *", "\u00fcml\u00e4ut");

		assertEquals("[-nosplash|-data|@none|-application|org.reannotate.application.commandline|audit|two words||quo\"te's|"
				+ "$HOME `x` \\ *|\u00fcml\u00e4ut]", told("arguments"));
	}

	@Test
	void passesTheExitCodeOn() throws Exception {
		assertEquals(7, start(temp, Map.of(), installation.script(), "audit"), err());
	}

	@Test
	void keepsTheFolderOfTheCaller() throws Exception {
		Path elsewhere = Files.createDirectory(temp.resolve("else where"));

		start(elsewhere, Map.of(), installation.script(), "audit");

		assertEquals(elsewhere.toRealPath().toString(), told("folder"));
	}

	@Test
	void isFoundThroughLinks() throws Exception {
		Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("an installation/reannotate"));

		assertEquals(7, start(temp, Map.of(), link, "audit"), err());
	}

	@Test
	void givesAUtf8LocaleWhereThereIsNone() throws Exception {
		start(temp, Map.of("LC_ALL", "C"), installation.script(), "audit", "\u00fc");

		assertTrue(told("arguments").endsWith("|\u00fc]"), err());
	}

	@Test
	void startsWithoutAWindowSystem() throws Exception {
		start(temp, Map.of(), installation.script(), "audit");

		assertEquals("true", told("headless"));
		assertEquals("false", told("terminal"), "standard error is a file here");
	}

	@Test
	void saysThatThereIsNoDisplayForTheWorkbench() throws Exception {
		assertEquals(1, start(temp, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), installation.script()));

		assertTrue(err().contains("no display"), err());
	}

	@Test
	void opensTheWorkbenchWithItsWorkspaceInTheHome() throws Exception {
		start(temp, Map.of("DISPLAY", ":77", "REANNOTATE_HOME", "/some where"), installation.script());

		assertEquals("[-data|/some where/workspace]", told("arguments"));
	}

	@Test
	void saysWhichJavaIsMissing() throws Exception {
		assertEquals(1, start(temp, Map.of("JAVA_HOME", temp.toString()), installation.script(), "audit"));

		assertTrue(err().contains("holds no Java 17 or later"), err());
	}

	@Test
	void refusesAnOldJava() throws Exception {
		Path old = Files.createDirectories(temp.resolve("old/bin")).getParent();
		Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
		Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true);

		assertEquals(1, start(temp, Map.of("JAVA_HOME", old.toString()), installation.script(), "audit"));

		assertTrue(err().contains("17 or later"), err());
	}
}
