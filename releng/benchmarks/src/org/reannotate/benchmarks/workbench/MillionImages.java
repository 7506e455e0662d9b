package org.reannotate.benchmarks.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.reannotate.benchmarks.Places;
import org.reannotate.benchmarks.formats.DrawnPhotos;
import org.reannotate.benchmarks.store.MillionSamples;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;

/** A million samples with findings and a photo of 640 x 480 pixels behind each: links to 200 of them. */
final class MillionImages {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 480;
	private static final int ISSUE_EVERY = 50;

	private MillionImages() {
	}

	/** The dataset's folder; made once, kept for the next run. */
	static Path dataset() throws IOException, DatasetException {
		Path folder = Places.work().resolve("workbench-million");
		Path complete = folder.resolve("complete");
		if (!Files.exists(complete)) {
			try (DatasetStore store = MillionSamples.create(folder)) {
				MillionSamples.fill(store);
				publish(store);
			}
			link(folder);
			Files.createFile(complete);
		}
		return folder.resolve("dataset");
	}

	private static void link(Path folder) throws IOException {
		Path photos = Files.createDirectories(folder.resolve("photos"));
		List<byte[]> pictures = DrawnPhotos.pictures(WIDTH, HEIGHT);
		for (int i = 0; i < pictures.size(); i++) {
			Files.write(photos.resolve(i + ".jpg"), pictures.get(i));
		}
		for (int number = 0; number < MillionSamples.SAMPLES; number++) {
			Path image = folder.resolve("images").resolve(MillionSamples.path(number));
			if (number % (MillionSamples.SAMPLES / MillionSamples.CATEGORIES) == 0) {
				Files.createDirectories(image.getParent());
			}
			Files.createLink(image, photos.resolve(number % pictures.size() + ".jpg"));
		}
	}

	private static void publish(DatasetStore store) throws DatasetException {
		var random = new Random(1);
		int n = MillionSamples.SAMPLES;
		float[] scores = new float[n];
		int[] predictions = new int[n];
		for (int i = 0; i < n; i++) {
			scores[i] = random.nextFloat();
			predictions[i] = 1 + random.nextInt(MillionSamples.CATEGORIES);
		}
		List<LabelIssue> issues = IntStream.rangeClosed(1, n / ISSUE_EVERY).mapToObj(i -> new LabelIssue(0, i,
				i * ISSUE_EVERY, 1, 2, 0.1, 0.9, "looks like another category", false)).toList();
		var run = new RunRecord("20260101-000000-benchmark", "none", "finished", Instant.EPOCH, Instant.EPOCH, 0, Map.of());
		store.publish(new FindingSet(run, issues, List.of(), List.of(),
				new SampleScores(IntStream.rangeClosed(1, n).toArray(), scores, predictions)));
	}
}
