package org.reannotate.worker.internal.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;

/** The real backbone on a few real photographs. */
class SharedScenesTest {

	private static final int CATEGORIES = 3;
	private static final int PHOTOS = 10;

	@Test
	void aFewPhotosOfScenesAreToldApart(@TempDir Path folder) throws Exception {
		Path shared = Path.of(System.getProperty("reannotate.shared", ""));
		Path scenes = shared.resolve("data/images/scenes");
		Path backbone = shared.resolve("models/mobilenet_v2");
		Assumptions.assumeTrue(Files.isDirectory(scenes) && Files.isDirectory(backbone),
				"needs the shared scenes and MobileNetV2");
		RunInput input = input(scenes);
		Recipe recipe = Recipe.transfer(backbone.toString()).withThreads(2);
		RunFolder run = RunFolder.create(folder, recipe, Instant.EPOCH);
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		ExecutorService threads = DecodeThreads.start(1);
		try {
			var job = new Job(TestEngine.start(), ImageDecoder.standard(), new ReannotateHome(folder.resolve("home")), threads,
					new Progress(m -> { }), new Cancellation());
			double accuracy = new RunTask(job, run).run().accuracy();
			assertTrue(accuracy >= 0.9, "accuracy " + accuracy);
		} finally {
			threads.shutdownNow();
		}
	}

	private static RunInput input(Path scenes) throws Exception {
		var columns = new ArrayList<RunColumn>();
		var samples = new ArrayList<RunSample>();
		for (Path category : list(scenes).stream().filter(Files::isDirectory).limit(CATEGORIES).toList()) {
			List<Path> photos = list(category);
			for (int i = 0; i < PHOTOS; i++) {
				Path photo = photos.get(i).toAbsolutePath();
				samples.add(new RunSample(samples.size(), photo.toString(), TinyImages.hash(photo), columns.size(), i % 5));
			}
			columns.add(new RunColumn(columns.size() + 1, category.getFileName().toString()));
		}
		return new RunInput(columns, samples);
	}

	private static List<Path> list(Path folder) throws Exception {
		try (var entries = Files.list(folder)) {
			return entries.sorted().toList();
		}
	}
}
