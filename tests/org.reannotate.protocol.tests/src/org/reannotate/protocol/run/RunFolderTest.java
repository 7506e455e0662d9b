package org.reannotate.protocol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

class RunFolderTest {

	private static final Recipe RECIPE = Recipe.fromScratch(Network.SMALL_RESIDUAL);
	private static final Instant NOW = Instant.parse("2030-01-02T03:04:05Z");

	@TempDir
	Path runs;

	@Test
	void isNamedByTimeAndRecipeAndBeginsPartial() throws IOException {
		RunFolder run = RunFolder.create(runs, RECIPE, NOW);
		assertEquals("20300102-030405-small-residual", run.name());
		assertTrue(run.isPartial());
		assertEquals(List.of(), RunFolder.published(runs));
		assertEquals(List.of(run), RunFolder.partial(runs));
	}

	@Test
	void isSeenByReadersOnlyOncePublishedAndWithoutItsFolds() throws IOException {
		RunFolder run = RunFolder.create(runs, RECIPE, NOW);
		Files.createDirectories(run.fold(0));
		Files.writeString(run.foldDone(0), "{}");
		Files.writeString(run.log(), "log");
		RunFolder published = run.publish();
		assertEquals(runs.resolve("20300102-030405-small-residual"), published.path());
		assertEquals(List.of(published), RunFolder.published(runs));
		assertEquals(List.of(), RunFolder.partial(runs));
		assertFalse(Files.exists(published.fold(0)));
		assertEquals("log", Files.readString(published.log()));
		assertEquals(published, published.publish());
	}

	@Test
	void getsANameOfItsOwnInTheSameSecond() throws IOException {
		RunFolder first = RunFolder.create(runs, RECIPE, NOW);
		RunFolder second = RunFolder.create(runs, RECIPE, NOW);
		first.publish();
		RunFolder third = RunFolder.create(runs, RECIPE, NOW);
		assertNotEquals(first.name(), second.name());
		assertNotEquals(second.name(), third.name());
		assertNotEquals(first.name(), third.name());
	}

	@Test
	void leftBehindByACrashIsOfferedForResumingAndNeverShownAsWhole() throws IOException {
		RunFolder run = RunFolder.create(runs, RECIPE, NOW);
		new RunInput(List.of(new RunColumn(1, "a")), List.of()).write(run);
		assertEquals(List.of(), RunFolder.published(runs));
		assertEquals(run, RunFolder.open(RunFolder.partial(runs).get(0).path()));
	}

	@Test
	void isNotFilledWhereALinkInItLeads() throws IOException {
		RunFolder run = RunFolder.create(runs, RECIPE, NOW);
		Files.createDirectories(run.fold(1));
		assertEquals(run, RunFolder.openToFill(run.path()));
		Path link = Files.createSymbolicLink(run.fold(1).resolve("checkpoint-3.params"), runs.resolve("elsewhere"));
		var e = assertThrows(IOException.class, () -> RunFolder.openToFill(run.path()));
		assertTrue(e.getMessage().startsWith(link + " is a symbolic link"), e.getMessage());
	}

	@Test
	void isDiscardedOnlyWhilePartial() throws IOException {
		RunFolder run = RunFolder.create(runs, RECIPE, NOW);
		Files.createDirectories(run.fold(1));
		Files.writeString(run.foldDone(1), "{}");
		run.discard();
		assertFalse(Files.exists(run.path()));
		RunFolder published = RunFolder.create(runs, RECIPE, NOW).publish();
		assertThrows(IOException.class, published::discard);
	}

	@Test
	void listsNoFoldersOfOtherNames() throws IOException {
		Files.createDirectories(runs.resolve("notes"));
		Files.createDirectories(runs.resolve(".x.partial"));
		assertEquals(List.of(), RunFolder.published(runs));
		assertEquals(List.of(), RunFolder.partial(runs));
		assertEquals(List.of(), RunFolder.published(runs.resolve("absent")));
	}
}
