package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportedSample;

/** Stores that are not as they were left: refused by name, and not touched. */
class DamagedStoreTest {

	@TempDir
	Path folder;
	private Path file;
	private byte[] whole;

	@BeforeEach
	void create() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			load(store, IntStream.range(0, 3000).mapToObj(i -> sample("a long enough name/" + i, "a"))
					.toArray(ImportedSample[]::new));
		}
		file = folder.resolve("dataset/store/reannotate.mv.db");
		whole = Files.readAllBytes(file);
	}

	private void assertRefusedAndLeftAlone(byte[] damaged) throws IOException {
		Files.write(file, damaged);

		assertRefused(() -> TestDataset.open(folder), file.toString(), "copy");

		assertArrayEquals(damaged, Files.readAllBytes(file), "the damaged file was written to");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4095, 8191 })
	void aFileThatLostEverythingIsNotTakenForANewStore(int length) throws IOException {
		assertRefusedAndLeftAlone(Arrays.copyOf(whole, length));
	}

	@Test
	void aFileCutOffInTheMiddleIsRefused() throws IOException {
		assertRefusedAndLeftAlone(Arrays.copyOf(whole, whole.length / 2));
	}

	@Test
	void aFileThatLostItsLastChangesIsFoundOut() throws Exception {
		try (DatasetStore store = TestDataset.open(folder)) {
			store.ensureCategory("later");
		}
		Files.write(file, whole);

		assertRefused(() -> TestDataset.open(folder), file.toString(), "lost the last change that was confirmed", "copy");
	}

	@Test
	void aFileThatIsSomethingElseIsRefused() throws IOException {
		byte[] garbage = new byte[whole.length];
		new Random(1).nextBytes(garbage);
		assertRefusedAndLeftAlone(garbage);
	}

	@Test
	void aFileWithoutItsFirstBlocksIsRefused() throws IOException {
		byte[] damaged = whole.clone();
		Arrays.fill(damaged, 0, 8192, (byte) 0);
		assertRefusedAndLeftAlone(damaged);
	}

	@Test
	void aFileWithOneTornHeaderStillOpens() throws Exception {
		byte[] damaged = whole.clone();
		Arrays.fill(damaged, 0, 512, (byte) 0);
		Files.write(file, damaged);

		try (DatasetStore store = TestDataset.open(folder)) {
			assertEquals(3000, store.index().size());
		}
	}

	@Test
	void aMissingFileIsNamedAndNotMade() throws IOException {
		Files.delete(file);

		assertRefused(() -> TestDataset.open(folder), file.toString(), "missing");

		assertFalse(Files.exists(file));
	}

	@Test
	void aMissingSecretIsNamed() throws IOException {
		Files.delete(folder.resolve("dataset/store/secret"));

		assertRefused(() -> TestDataset.open(folder), "secret");
	}

	@Test
	void aDatasetIsNotMadeOverAnotherOne() throws Exception {
		assertRefused(() -> TestDataset.create(folder), "already");
		Files.delete(folder.resolve("dataset/dataset.reannotate"));
		assertRefused(() -> TestDataset.create(folder), "dataset.reannotate");
		assertArrayEquals(whole, Files.readAllBytes(file));
	}

	@Test
	void aDatasetNeedsImages() {
		assertRefused(() -> new StoresComponent().create(folder.resolve("x"), "x", List.of()), "images");
		assertRefused(() -> new StoresComponent().create(folder.resolve("x"), "x", List.of(folder.resolve("none"))), "none");
		assertFalse(Files.exists(folder.resolve("x/dataset.reannotate")));
	}

	@Test
	void aFolderWithASemicolonCannotSmuggleSettingsIntoTheUrl() {
		Path hostile = folder.resolve("x;INIT=CREATE TABLE T(I INT)");
		assertRefused(() -> new StoresComponent().create(hostile, "x", List.of(folder)), "semicolon");
	}

	@Test
	void namesWithBlanksQuotesAndOtherLettersAreFine() throws Exception {
		Path odd = folder.resolve("a b 'c' \"d\" %20 #x ~ é");
		try (DatasetStore store = new StoresComponent().create(odd, "x", List.of(folder))) {
			load(store, sample("1", "a"));
		}
		try (DatasetStore store = new StoresComponent().open(odd)) {
			assertEquals(1, store.index().size());
		}
	}
}
