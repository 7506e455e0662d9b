package org.reannotate.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

	@TempDir
	Path temp;
	private CommandRun command;

	@BeforeEach
	void prepare() {
		command = CommandRun.in(temp);
	}

	@Test
	void printsItsVersion() {
		assertEquals(0, command.run("--version"));
		assertTrue(command.out().startsWith("Reannotate 1.2.3"), command.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "audit", "analyze", "evaluate", "import", "relabel", "export", "sample", "backbone" })
	void explainsEveryCommand(String name) {
		assertEquals(0, command.run(name, "--help"));
		assertTrue(command.out().contains("reannotate " + name), command.out());
	}

	@Test
	void takesNoCommandAsWrongUse() {
		assertEquals(2, command.run());
		assertTrue(command.err().contains("name a command"), command.err());
	}

	@Test
	void suggestsWhatAWrongCommandMayHaveMeant() {
		assertEquals(2, command.run("evalate"));
		assertTrue(command.err().contains("reannotate evaluate"), command.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "audit", "analyze", "evaluate out", "relabel d p", "export d --format csv", "sample",
			"backbone", "backbone install", "audit --filter none d", "audit --score none d", "audit --network none d",
			"audit --optimizer none d", "audit --epochs many d", "audit --epochs 0 d", "audit --folds 1 d",
			"audit --image-size 5 d", "audit --backbone b --network alexnet d", "audit --sample dungeons",
			"audit --sample rooms d", "audit --split-layout maybe d", "sample dungeons d",
			"sample rooms d --images-per-category 1", "export d --format xls -o x", "audit d --adjusted",
			"analyze --labels l --probabilities p -o o --threads 0", "audit --unknown d" })
	void takesItAsWrongUse(String line) {
		assertEquals(2, command.run(line.split(" ")), command.err());
		assertTrue(command.err().startsWith("reannotate: "), command.err());
		assertTrue(command.err().lines().count() <= 2, "short, not the whole help: " + command.err());
	}

	@Test
	void failsWithOneLineAndNoStackTrace() {
		assertEquals(1, command.run("export", "nowhere", "--format", "csv", "-o", "x"));
		assertEquals(1, command.err().lines().count(), command.err());
		assertTrue(command.err().contains("nowhere does not exist"), command.err());
	}

	@Test
	void printsTheStackTraceWhenAsked() {
		assertEquals(1, command.run("export", "nowhere", "--format", "csv", "-o", "x", "--verbose"));
		assertTrue(command.err().contains("    at org.reannotate"), command.err());
	}

	@Test
	void keepsControlCharactersOfNamesOffTheTerminal() {
		assertEquals(1, command.run("audit", "no\u001b[2Jwhere\n"));
		assertFalse(command.err().contains("\u001b"), command.err());
		assertEquals(1, command.err().lines().count());
	}

	@Test
	void saysWhenItWasCancelled() {
		CommandLineProgram program = command.program();
		program.cancel();

		assertEquals(130, program.run("sample", "rooms", "r", "--images-per-category", "2"));
		assertTrue(command.lastError().contains("cancelled"), command.err());
		assertFalse(temp.resolve("r").toFile().exists());
	}
}
