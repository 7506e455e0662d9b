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

/** A dataset of a million samples in a thousand categories, as an importer would name them; no image is behind it but where a benchmark puts one. */
public final class MillionSamples {

	public static final int SAMPLES = 1_000_000;
	public static final int CATEGORIES = 1000;

	private MillionSamples() {
	}

	static Path folder() throws IOException {
		return Places.work().resolve("store-million");
	}

	/** Makes an empty dataset {@code dataset} beside {@code images}, both in that folder, anew. */
	public static DatasetStore create(Path folder) throws IOException, DatasetException {
		delete(folder);
		Path images = Files.createDirectories(folder.resolve("images"));
		return new StoresComponent().create(folder.resolve("dataset"), "million", List.of(images));
	}

	/** Imports the samples. */
	public static void fill(DatasetStore store) throws DatasetException {
		Iterator<ImportedSample> samples = IntStream.range(0, SAMPLES).mapToObj(MillionSamples::sample).iterator();
		store.importSamples(samples, ImportOptions.of("benchmark", "generated"), new NullProgressMonitor());
	}

	/** The path of a sample's image, from 0, below {@code images}. */
	public static String path(int number) {
		return "category_" + (int) ((long) number * CATEGORIES / SAMPLES) + "/image_" + (10_000_000 + number) + ".jpg";
	}

	private static ImportedSample sample(int number) {
		Random random = new Random(number);
		byte[] hash = new byte[16];
		random.nextBytes(hash);
		String path = path(number);
		return new ImportedSample(path, List.of(path.substring(0, path.indexOf('/'))),
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
