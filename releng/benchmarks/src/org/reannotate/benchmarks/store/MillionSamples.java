package org.reannotate.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.benchmarks.Places;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.importing.Split;
import org.reannotate.store.StoresComponent;

/** A dataset of a million samples in a thousand categories, as an importer would name them; no image is behind it. */
final class MillionSamples {

	static final int SAMPLES = 1_000_000;
	static final int CATEGORIES = 1000;

	private MillionSamples() {
	}

	static Path folder() throws IOException {
		return Places.work().resolve("store-million");
	}

	static DatasetStore create(Path folder) throws IOException, DatasetException {
		delete(folder);
		Path images = Files.createDirectories(folder.resolve("images"));
		return new StoresComponent().create(folder.resolve("dataset"), "million", List.of(images));
	}

	static void fill(DatasetStore store) throws DatasetException {
		Iterator<ImportedSample> samples = IntStream.range(0, SAMPLES).mapToObj(MillionSamples::sample).iterator();
		store.importSamples(samples, ImportOptions.of("benchmark", "generated"), new NullProgressMonitor());
	}

	private static ImportedSample sample(int number) {
		Random random = new Random(number);
		byte[] hash = new byte[16];
		random.nextBytes(hash);
		String category = "category_" + (int) ((long) number * CATEGORIES / SAMPLES);
		return new ImportedSample(category + "/image_" + (10_000_000 + number) + ".jpg", List.of(category),
				Split.values()[random.nextInt(3)], hash, random.nextLong(), 640, 480, 50_000 + random.nextInt(10_000),
				1_700_000_000_000L + number, "jpeg", null);
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
