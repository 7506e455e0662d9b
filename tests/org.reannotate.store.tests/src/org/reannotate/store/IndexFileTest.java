package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.query.SampleColumns;

/** The saved index of a large dataset against what the database says. */
class IndexFileTest {

	private static final int SAMPLES = 5100;

	@TempDir
	Path folder;
	private Path file;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		file = folder.resolve("dataset/store/index.bin");
		store = TestDataset.create(folder);
		store.importSamples(
				IntStream.range(0, SAMPLES).mapToObj(i -> TestDataset.sample("Bild " + i + "_é.jpg", "c" + i % 5)).iterator(),
				ImportOptions.of("importer", "test"), new NullProgressMonitor());
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void reopen() throws Exception {
		store.close();
		store = TestDataset.open(folder);
	}

	/** Reads the index without the file, and compares. */
	private void assertIsAsInTheDatabase() throws Exception {
		SampleColumns opened = store.index().columns();
		store.close();
		Files.deleteIfExists(file);
		store = TestDataset.open(folder);
		SampleColumns read = store.index().columns();
		assertArrayEquals(read.ids, opened.ids);
		assertArrayEquals(read.category, opened.category);
		assertArrayEquals(read.given, opened.given);
		assertArrayEquals(read.prediction, opened.prediction);
		assertArrayEquals(read.score, opened.score);
		assertArrayEquals(read.state, opened.state);
		assertArrayEquals(read.decided, opened.decided);
		assertArrayEquals(read.lastDecision, opened.lastDecision);
		assertArrayEquals(read.findings, opened.findings);
		assertArrayEquals(read.flags, opened.flags);
		assertArrayEquals(read.split, opened.split);
		for (int row = 0; row < read.rows(); row++) {
			assertEquals(read.paths.path(row), opened.paths.path(row));
		}
	}

	private void change() throws Exception {
		int other = store.ensureCategory("c1");
		store.decideAll(IntStream.rangeClosed(1, 50).mapToObj(i -> DecisionRequest.relabel(i * 7, other, "ann")).toList());
		store.saveDetails(SampleDetails.none(3).withAsked(true), "ann");
		store.importSamples(
				List.of(TestDataset.sample("new.jpg", "c9"), TestDataset.sample("Bild 5_é.jpg", "c9")).iterator(),
				ImportOptions.of("importer", "test").withMarkMissing(false), new NullProgressMonitor());
	}

	@Test
	void aLargeDatasetLeavesItsIndexAndCatchesUpWithWhatChangedSince() throws Exception {
		assertFalse(Files.exists(file));
		reopen();
		assertTrue(Files.exists(file));
		byte[] saved = Files.readAllBytes(file);
		change();
		store.close();
		assertArrayEquals(saved, Files.readAllBytes(file), "few changes are not worth a new file");

		store = TestDataset.open(folder);

		assertEquals(SAMPLES + 1, store.index().size());
		assertIsAsInTheDatabase();
	}

	@Test
	void manyChangesAreWorthANewFile() throws Exception {
		reopen();
		byte[] saved = Files.readAllBytes(file);
		store.decideAll(IntStream.rangeClosed(1, 2100).mapToObj(i -> DecisionRequest.keep(i, "ann")).toList());
		store.close();
		assertFalse(Arrays.equals(saved, Files.readAllBytes(file)));
		store = TestDataset.open(folder);
		assertIsAsInTheDatabase();
	}

	@Test
	void mergesAndFindingsOfMeanwhileCount() throws Exception {
		reopen();
		store.merge(List.of(store.ensureCategory("c1")), store.ensureCategory("c2"), "ann", "");
		store.publish(new FindingSet(new RunRecord("run", "r", "finished", Instant.EPOCH, null, 0, Map.of()),
				List.of(new LabelIssue(0, 1, 9, 1, 2, 0.1, 0.9, "", false)), List.of(), List.of(),
				new SampleScores(new int[] { 9 }, new float[] { 0.1f }, new int[] { 2 })));
		reopen();
		assertIsAsInTheDatabase();
	}

	@Test
	void aDamagedFileIsPassedOver() throws Exception {
		reopen();
		store.close();
		byte[] whole = Files.readAllBytes(file);
		for (int place : new int[] { 0, 60, whole.length / 2 }) {
			byte[] damaged = whole.clone();
			damaged[place] ^= 0x40;
			Files.write(file, damaged);
			openAndCompareSize();
		}
		for (int length : new int[] { 0, 8, whole.length - 1 }) {
			Files.write(file, Arrays.copyOf(whole, length));
			openAndCompareSize();
		}
		store = TestDataset.open(folder);
		assertIsAsInTheDatabase();
	}

	private void openAndCompareSize() throws Exception {
		try (DatasetStore opened = TestDataset.open(folder)) {
			assertEquals(SAMPLES, opened.index().size());
		}
	}

	@Test
	void whatAKilledProcessLeftIsDeletedWhenItIsOld() throws Exception {
		Path old = Files.write(file.resolveSibling("index-1.tmp"), new byte[9]);
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
		Path now = Files.write(file.resolveSibling("index-2.tmp"), new byte[9]);
		reopen();
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(now), "somebody may be writing it");
	}

	@Test
	void aFileOfAnotherHistoryIsPassedOver() throws Exception {
		reopen();
		store.close();
		Path copy = copyStore();
		store = TestDataset.open(folder);
		store.decide(DecisionRequest.exclude(1, "ann"));
		store.decideAll(IntStream.rangeClosed(2, 2100).mapToObj(i -> DecisionRequest.keep(i, "ann")).toList());
		store.close();
		byte[] later = Files.readAllBytes(file);
		restore(copy);
		store = TestDataset.open(folder);
		store.decide(DecisionRequest.exclude(7, "bob"));
		store.decide(DecisionRequest.exclude(8, "bob"));
		store.decide(DecisionRequest.exclude(9, "bob"));
		store.close();
		Files.write(file, later);

		store = TestDataset.open(folder);

		assertIsAsInTheDatabase();
	}

	/** Neither decisions nor imports nor findings tell the two apart. */
	@Test
	void norIsAFileOfAnotherHistoryOfNotesAndSplits() throws Exception {
		reopen();
		store.close();
		Path copy = copyStore();
		store = TestDataset.open(folder);
		for (int i = 0; i < 2100; i += 700) {
			store.saveSplits(IntStream.rangeClosed(i + 1, i + 700).toArray(), new byte[700]);
		}
		store.saveDetails(SampleDetails.none(3).withAsked(true), "ann");
		store.close();
		byte[] later = Files.readAllBytes(file);
		restore(copy);
		store = TestDataset.open(folder);
		for (int i = 0; i < 6; i++) {
			store.saveDetails(SampleDetails.none(10 + i).withAsked(true), "bob");
		}
		store.close();
		Files.write(file, later);

		store = TestDataset.open(folder);

		assertFalse(store.index().asked(2), "that was asked in the other history");
		assertIsAsInTheDatabase();
	}

	private Path copyStore() throws IOException {
		Path copy = Files.createDirectories(folder.resolve("copy"));
		for (String name : List.of("reannotate.mv.db", "revision")) {
			Files.copy(file.resolveSibling(name), copy.resolve(name));
		}
		return copy;
	}

	private void restore(Path copy) throws IOException {
		for (String name : List.of("reannotate.mv.db", "revision")) {
			Files.copy(copy.resolve(name), file.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Test
	void aFolderThatTakesNoFileIsNoFailure() throws Exception {
		store.close();
		Files.delete(file);
		Files.createDirectory(file);
		Files.writeString(file.resolve("x"), "in the way");
		openAndCompareSize();
	}
}
