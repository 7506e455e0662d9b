package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportOptions;

/** Disks that are full or cannot be written: real ones, mounted for the test. */
class DiskTest {

	@TempDir
	Path folder;
	private Path disk;
	private boolean mounted;

	@BeforeEach
	void mount() throws Exception {
		disk = Files.createDirectories(folder.resolve("disk"));
		mounted = run("mount", "-t", "tmpfs", "-o", "size=80m", "tmpfs", disk.toString());
		assumeTrue(mounted, "a small file system can only be mounted by root on Linux");
	}

	@AfterEach
	void unmount() throws Exception {
		if (mounted) {
			run("umount", "-l", disk.toString());
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	@Test
	void aDiskThatGetsFullIsNamedAndWhatWasConfirmedIsKept() throws Exception {
		DatasetStore store = TestDataset.create(disk);
		load(store, sample("1", "a"));
		store.decide(DecisionRequest.relabel(1, store.ensureCategory("b"), "ann"));
		Path ballast = Files.write(disk.resolve("ballast"), new byte[12 << 20]);

		DatasetException e = assertThrows(DatasetException.class, () -> importMany(store, i -> {
			// nobody else writes
		}));
		assertTrue(e.getMessage().contains("disk is full"), e.getMessage());
		assertTrue(store.index().size() > 1, "what there was room for is there");
		assertRefused(() -> store.decide(DecisionRequest.keep(1, "ann")), "disk is full");
		store.close();

		Files.delete(ballast);
		assertKept();
	}

	/** Another program takes the room while something is being written. */
	@Test
	void aDiskThatAnotherFillsInTheMiddleIsNamed() throws Exception {
		DatasetStore store = TestDataset.create(disk);
		load(store, sample("1", "a"));
		store.decide(DecisionRequest.relabel(1, store.ensureCategory("b"), "ann"));

		DatasetException e = assertThrows(DatasetException.class, () -> importMany(store, i -> {
			if (i == 12_000) {
				fill();
			}
		}));
		assertTrue(e.getMessage().contains("disk is full"), e.getMessage());
		assertRefused(() -> store.decide(DecisionRequest.keep(1, "ann")), "disk is full");
		store.close();

		Files.delete(disk.resolve("ballast"));
		assertKept();
		try (DatasetStore again = TestDataset.open(disk)) {
			assertEquals(10_001, again.index().size(), "the batches that were confirmed");
		}
	}

	private static void importMany(DatasetStore store, IntConsumer before) throws DatasetException {
		store.importSamples(IntStream.range(0, 200_000).peek(before).mapToObj(i -> sample("many/" + i, "a")).iterator(),
				ImportOptions.of("me", "x"), new NullProgressMonitor());
	}

	private void assertKept() throws DatasetException {
		try (DatasetStore again = TestDataset.open(disk)) {
			assertEquals("b", TestDataset.label(again, "1"));
			again.decide(DecisionRequest.keep(1, "ann"));
			assertEquals(2, again.decisions(DecisionQuery.all(9)).size());
		}
	}

	/** There is room to begin with, but not for all of it. */
	@Test
	void aTransactionThatWouldFillTheDiskIsRefusedBeforeItBegins() throws Exception {
		resize("400m");
		try (DatasetStore store = TestDataset.create(disk)) {
			importMany(store, i -> {
				// nobody else writes
			});
			int other = store.ensureCategory("b");
			List<DecisionRequest> all = IntStream.of(store.index().columns().ids)
					.mapToObj(id -> DecisionRequest.relabel(id, other, "ann").withReason("a reason of some words")).toList();
			resize((used() + (70L << 20)) + "");

			DatasetException e = assertThrows(DatasetException.class, () -> store.decideAll(all));
			assertTrue(e.getMessage().contains("too little room"), e.getMessage());
			assertEquals(0, store.decisions(DecisionQuery.all(9)).size());
			assertEquals(1, store.decideAll(all.subList(0, 1)).size(), "a few still go");

			resize((used() + ((64L << 20) + 3072L * all.size() + (1 << 20))) + "");
			assertEquals(all.size(), store.decideAll(all).size(), "what is asked for is enough");
		}
		try (DatasetStore again = TestDataset.open(disk)) {
			int other = again.ensureCategory("b");
			assertEquals(again.index().size(), IntStream.of(again.index().columns().category).filter(id -> id == other).count());
		}
	}

	private void resize(String size) throws InterruptedException {
		assertTrue(run("mount", "-o", "remount,size=" + size, disk.toString()), "the file system gets another size");
	}

	/** Bytes that the files on the disk take. */
	private long used() {
		return disk.toFile().getTotalSpace() - disk.toFile().getUsableSpace();
	}

	@Test
	void noDatasetIsMadeWhereThereIsNoRoom() throws Exception {
		Files.createDirectories(disk.resolve("images"));
		fill();

		assertRefused(() -> TestDataset.create(disk), disk.toString());

		assertFalse(new StoresComponent().isDataset(disk.resolve("dataset")));
	}

	private void fill() {
		try (var out = Files.newOutputStream(disk.resolve("ballast"))) {
			while (true) {
				out.write(new byte[4096]);
			}
		} catch (IOException full) {
			assertTrue(full.getMessage().contains("No space left"), full.getMessage());
		}
	}

	@Test
	void aReadOnlyDatasetCanBeLookedAtAndSaysWhyItCannotBeChanged() throws Exception {
		try (DatasetStore store = TestDataset.create(disk)) {
			load(store, sample("1", "a"));
			store.publish(StoreChild.findings(1));
		}
		assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "the file system cannot be made read only");

		try (DatasetStore store = TestDataset.open(disk)) {
			assertTrue(store.info().readOnly());
			assertEquals("a", TestDataset.label(store, "1"));
			assertEquals(1, store.findings().labelIssues().size());
			assertRefused(() -> store.decide(DecisionRequest.keep(1, "ann")), "read only");
			try (DatasetStore second = TestDataset.open(disk)) {
				assertEquals(1, second.index().size());
			}
		}
	}

	@Test
	void noDatasetIsMadeInAReadOnlyFolder() throws Exception {
		Files.createDirectories(disk.resolve("images"));
		assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "the file system cannot be made read only");

		assertRefused(() -> new StoresComponent().create(disk.resolve("dataset"), "x", List.of(disk.resolve("images"))),
				disk.toString());
	}
}
