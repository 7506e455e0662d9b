package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.importing.ImportedSample;

/** The file of a store is lost under those who have it open: nothing more is confirmed, and what was is saved beside it. */
@DisabledOnOs(OS.WINDOWS) // there a file that is open cannot be deleted or written to
class LostStoreTest {

	@TempDir
	Path folder;
	private Path file;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		try (DatasetStore made = TestDataset.create(folder)) {
			load(made, IntStream.range(0, 3000).mapToObj(i -> sample("a long enough name/" + i, "a"))
					.toArray(ImportedSample[]::new));
			load(made, sample("1", "a"), sample("2", "a", "b"), sample("=3", "b"));
		}
		file = folder.resolve("dataset/store/reannotate.mv.db");
		store = TestDataset.open(folder);
		store.decide(DecisionRequest.relabel(id(store, "1"), store.ensureCategory("b"), "ann").withReason("seen"));
		store.decide(DecisionRequest.exclude(id(store, "=3"), "bob"));
		store.saveDetails(SampleDetails.none(id(store, "2")).withNote("it's odd;\n\"quoted\""), "ann");
		store.merge(List.of(store.ensureCategory("c")), store.ensureCategory("a"), "ann", "");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	/** The other one of two processes: everything is as it was confirmed, and goes on from there. */
	private void assertSavedWhole(DatasetException told) throws Exception {
		Path saved = saved();
		assertTrue(told.getMessage().contains(saved.toString()), told.getMessage());
		int decisions = store.decisions(DecisionQuery.all(99)).size();
		store.close();
		Files.move(file.getParent(), folder.resolve("dataset/away"));
		Files.move(saved, file.getParent());

		store = TestDataset.open(folder);

		assertEquals(3003, store.index().size());
		assertEquals("b", label(store, "1"));
		assertEquals(decisions, store.decisions(DecisionQuery.all(99)).size());
		assertEquals("seen", store.decisions(DecisionQuery.all(9)).get(0).reason());
		assertEquals("it's odd;\n\"quoted\"", store.details(id(store, "2")).note());
		assertEquals(1, store.merges().size());
		store.decide(DecisionRequest.keep(id(store, "2"), "ann"));
	}

	private Path saved() throws IOException {
		try (var files = Files.list(folder.resolve("dataset"))) {
			return files.filter(each -> each.getFileName().toString().startsWith("store-rescued")).findFirst().orElseThrow();
		}
	}

	private DatasetException refused(String... words) {
		return assertRefused(() -> store.decide(DecisionRequest.keep(id(store, "2"), "ann")), words);
	}

	@Test
	void afterItWasDeletedEverythingIsSavedFromWhatIsStillOpen() throws Exception {
		Files.delete(file);
		assertSavedWhole(refused(file.toString(), "deleted"));
	}

	@Test
	void afterAnotherFileWasPutInItsPlace() throws Exception {
		Path other = Files.copy(file, folder.resolve("other"));
		Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
		assertSavedWhole(refused(file.toString(), "replaced"));
	}

	@Test
	void afterItWasOverwrittenTheLabelsAreSavedAtLeast() throws Exception {
		byte[] junk = new byte[(int) Files.size(file)];
		new Random(1).nextBytes(junk);
		Files.write(file, junk, StandardOpenOption.TRUNCATE_EXISTING);

		DatasetException told = refused(file.toString(), "overwritten");

		assertTrue(told.getMessage().contains(saved().toString()), told.getMessage());
		Path labels = saved().resolve("labels.csv");
		if (Files.exists(labels)) {
			List<String> lines = Files.readAllLines(labels);
			assertEquals("path,label,split,excluded", lines.get(0));
			assertTrue(lines.contains("\"1\",\"b\",,false"), lines.toString());
			assertTrue(lines.contains("\"'=3\",\"b\",,true"), lines.toString());
			assertEquals(3004, lines.size());
		} else {
			assertSavedWhole(told);
		}
	}

	@Test
	void whatIsRefusedIsNotShownAsDone() throws Exception {
		int before = store.index().lastDecision(store.index().row(id(store, "2"))) == 0 ? 0 : 1;
		Files.write(file, new byte[20_000], StandardOpenOption.TRUNCATE_EXISTING);
		assertRefused(() -> store.decide(DecisionRequest.keep(store.index().id(3001), "ann")), "overwritten");
		assertEquals(before, store.index().lastDecision(3001));
	}

	@Test
	void itIsSavedBeforeAnybodyTriesToChangeIt() throws Exception {
		Files.delete(file);
		long end = System.nanoTime() + 20_000_000_000L;
		Path saved = null;
		while (saved == null && System.nanoTime() < end) {
			Thread.onSpinWait();
			try (var files = Files.list(folder.resolve("dataset"))) {
				saved = files.filter(each -> each.getFileName().toString().startsWith("store-rescued")).findFirst().orElse(null);
			}
		}
		assertNotNull(saved);
		assertSavedWhole(refused("deleted"));
	}

	@Test
	void whereTheWholeFolderWasMovedItCanBeMovedBack() throws Exception {
		Path dataset = folder.resolve("dataset");
		Path moved = folder.resolve("moved");
		Files.move(dataset, moved);
		refused("moved", "copy");
		assertFalse(Files.exists(dataset));
		Files.move(moved, dataset);
		store.decide(DecisionRequest.keep(id(store, "2"), "ann"));
	}
}
