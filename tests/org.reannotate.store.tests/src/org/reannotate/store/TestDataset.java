package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.function.Executable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.importing.ImportedSample;

/** Small datasets for tests. */
public final class TestDataset {

	private TestDataset() {
	}

	/** Makes a dataset {@code dataset} beside a folder {@code images}. */
	public static DatasetStore create(Path folder) throws DatasetException, IOException {
		Path images = Files.createDirectories(folder.resolve("images"));
		return new StoresComponent().create(folder.resolve("dataset"), "test", List.of(images));
	}

	public static DatasetStore open(Path folder) throws DatasetException {
		return new StoresComponent().open(folder.resolve("dataset"));
	}

	/** Returns a sample whose content follows from its path. */
	public static ImportedSample sample(String path, String... categories) {
		byte[] hash = Arrays.copyOf(Integer.toString(path.hashCode()).getBytes(), 16);
		return new ImportedSample(path, List.of(categories), null, hash, 0, 64, 48, 1000, 5, "jpeg", null);
	}

	public static ImportSummary load(DatasetStore store, ImportedSample... samples) throws DatasetException {
		return store.importSamples(List.of(samples).iterator(), ImportOptions.of("importer", "test"),
				new NullProgressMonitor());
	}

	public static SampleRecord byPath(DatasetStore store, String path) throws DatasetException {
		return store.samples(id(store, path)).get(0);
	}

	public static int id(DatasetStore store, String path) throws DatasetException {
		return store.sampleId(path).orElseThrow();
	}

	/** Returns the path of a sample's label, empty for none. */
	public static String label(DatasetStore store, String path) throws DatasetException {
		return name(store, byPath(store, path).category());
	}

	public static String name(DatasetStore store, int category) {
		return store.categories().stream().filter(each -> each.id() == category).map(each -> each.path()).findFirst()
				.orElse("");
	}

	/** Expects an error in words, among them these. */
	public static DatasetException assertRefused(Executable call, String... words) {
		DatasetException e = assertThrows(DatasetException.class, call);
		for (String word : words) {
			assertTrue(e.getMessage().contains(word), () -> "\"" + word + "\" is not in: " + e.getMessage());
		}
		return e;
	}
}
