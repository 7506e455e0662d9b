package org.reannotate.protocol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingFolderTest {

	@TempDir
	Path folder;
	private RunFolder run;
	private LivingFolder living;

	@BeforeEach
	void makeRun() throws IOException {
		run = new RunFolder(Files.createDirectory(folder.resolve("20260101-120000-test")));
		living = LivingFolder.of(run);
	}

	@Test
	void isTheRunItselfBeforeAnythingWasMade() throws IOException {
		assertEquals(run, LivingFolder.newest(run));
		assertFalse(Files.exists(living.path()));
	}

	@Test
	void holdsWhatWasMadeCurrentAndNothingHalf() throws IOException {
		RunFolder first = living.next();
		Files.writeString(first.info(), "1");
		assertEquals(run, LivingFolder.newest(run), "not yet");
		living.makeCurrent(first);
		assertEquals(first, LivingFolder.newest(run));
		RunFolder half = living.next();
		Files.writeString(half.info(), "half");
		assertEquals(first, LivingFolder.newest(run));
		RunFolder again = living.next();
		assertFalse(Files.exists(half.info()), "what an attempt left behind is deleted");
		living.makeCurrent(again);
		assertEquals(again, LivingFolder.newest(run));
	}

	@Test
	void keepsTheLastTwoAtMost() throws IOException {
		for (int i = 0; i < 5; i++) {
			RunFolder next = living.next();
			Files.createDirectories(next.parameters());
			Files.writeString(next.parameters().resolve("fold-0.params"), "x");
			living.makeCurrent(next);
		}
		try (var entries = Files.list(living.path())) {
			List<String> names = entries.map(entry -> entry.getFileName().toString()).sorted().toList();
			assertTrue(names.size() <= 3 && names.contains("current.json"), names.toString());
		}
	}

	@Test
	void sweepsWhatAKilledAttemptLeftAndNeverUsesItsNameAgain() throws IOException {
		living.sweep();
		assertFalse(Files.exists(living.path()), "there is nothing to sweep");
		living.makeCurrent(living.next());
		RunFolder holds = living.next();
		living.makeCurrent(holds);
		RunFolder killed = living.next();
		Files.writeString(killed.info(), "half");
		living.sweep();
		assertEquals(List.of("1", "2", "current.json"), names());
		assertEquals(holds, LivingFolder.newest(run));
		assertThrows(IOException.class, () -> Files.writeString(killed.info(), "a worker that writes on"));

		RunFolder again = living.next();
		Files.createDirectory(again.parameters());
		RunFolder third = living.next();
		assertFalse(third.equals(again), "the name of what was just given up is not used again");
		living.makeCurrent(third);
		assertEquals(List.of("2", third.path().getFileName().toString(), "current.json"), names());
	}

	private List<String> names() throws IOException {
		try (var entries = Files.list(living.path())) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void saysThatThePointerIsDamaged() throws IOException {
		living.makeCurrent(living.next());
		Files.writeString(living.path().resolve("current.json"), "{\"number\": ");
		assertThrows(IOException.class, () -> LivingFolder.newest(run));
	}
}
