package org.reannotate.application.commandline.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.application.commandline.CommandRun;
import org.reannotate.application.commandline.Pictures;

class RunsCommandTest {
	private static final String RUN = "20260102-030405-small-residual";

	@TempDir
	Path temp;
	private CommandRun command;

	@BeforeEach
	void prepare() throws Exception {
		command = CommandRun.training(temp, new StandInTrainings());
		Pictures.folder(temp.resolve("photos"), 4);
		assertEquals(0, command.run("import", "photos", "-o", "data"), command.err());
	}

	@Test
	void listsAndDeletesRuns() {
		assertEquals(0, command.run("runs", "data"), command.err());
		assertTrue(command.out().contains("No runs yet"), command.out());
		assertEquals(0, command.run("train", "data"), command.err());
		assertEquals(0, command.run("runs", "data"), command.err());
		assertTrue(command.out().lines().anyMatch(line -> line.startsWith("  " + RUN + "  finished     0.7500    0")),
				command.out());
		assertEquals(0, command.run("runs", "data", "--delete", RUN), command.err());
		assertEquals(0, command.run("runs", "data"), command.err());
		assertFalse(command.out().contains(RUN), command.out());
	}

	@Test
	void saysWhatCannotBeDone() {
		assertEquals(1, command.run("runs", "data", "--delete", "nothing"));
		assertTrue(command.lastError().contains("has no run nothing"), command.err());
		assertEquals(1, command.run("runs", "data", "--compare", "a", "b"));
		assertTrue(command.lastError().contains("has no run a"), command.err());
		assertEquals(0, command.run("train", "data"), command.err());
		assertEquals(1, command.run("runs", "data", "--activate", RUN));
		assertTrue(command.lastError().contains("cannot be made active"), command.err());
		assertEquals(2, command.run("runs", "data", "--activate", RUN, "--delete", RUN));
		assertTrue(command.err().contains("exclude each other"), command.err());
	}
}
