package org.reannotate.benchmarks.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.audit.Audit;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.benchmarks.Places;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.encode.JpegEncoder;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.store.StoresComponent;

/** 10,000 images in 50 categories, 5% of them under a wrong one, audited on a backbone of 1,280 drawn features. */
final class FollowedImages {

	private static final int IMAGES = 10_000;
	private static final int CATEGORIES = 50;
	private static final int FOLDS = 3;
	private static final double WRONG = 0.05;
	private static final int WIDTH = 320;
	private static final int HEIGHT = 240;
	private static final int STRIPES = 6;
	private static final int JITTER = 60;

	private FollowedImages() {
	}

	/** The dataset's folder; made once, within minutes, and kept for the next run. */
	static Path dataset() throws Exception {
		Path folder = Places.work().resolve("workbench-following");
		Path complete = folder.resolve("complete");
		if (!Files.exists(complete)) {
			Folders.delete(folder);
			Path images = Files.createDirectories(folder.resolve("images"));
			List<ImportedSample> samples = draw(images);
			String backbone = DrawnBackbone.write(folder.resolve("backbone")).toString();
			var home = new ReannotateHome(folder.resolve("home"));
			try (DatasetStore store = new StoresComponent().create(folder.resolve("dataset"), "following", List.of(images));
					var models = new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(), home,
							WorkerTimes.defaults())) {
				store.importSamples(samples.iterator(), ImportOptions.of("benchmark", "images"), new NullProgressMonitor());
				// Three folds: how strongly heads are regularized is chosen in a third of the time that five would take.
				new Audit(models, home).run(AuditRequest.of(store).withRecipe(
						RecipeRequest.backbone(backbone).changing(recipe -> recipe.withFolds(FOLDS))).withNearDuplicates(false),
						new NullProgressMonitor());
			}
			Files.createFile(complete);
		}
		return folder.resolve("dataset");
	}

	private static List<ImportedSample> draw(Path images) throws IOException {
		for (int category = 0; category < CATEGORIES; category++) {
			Files.createDirectories(images.resolve(name(category)));
		}
		IntStream.range(0, IMAGES).parallel().forEach(number -> write(images, number));
		var samples = new ArrayList<ImportedSample>();
		for (int number = 0; number < IMAGES; number++) {
			String path = path(number);
			Path file = images.resolve(path);
			samples.add(new ImportedSample(path, List.of(path.substring(0, path.indexOf('/'))), null, ContentHash.of(file), 0,
					WIDTH, HEIGHT, Files.size(file), 0, "jpeg", null));
		}
		return samples;
	}

	private static void write(Path images, int number) {
		try {
			Files.write(images.resolve(path(number)), JpegEncoder.encode(new Pixels(WIDTH, HEIGHT, picture(number)), 0.85));
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** Below the category that it is given, not the one it is of. */
	private static String path(int number) {
		var random = new Random(number);
		int given = random.nextDouble() < WRONG ? random.nextInt(CATEGORIES) : number % CATEGORIES;
		return name(given) + "/" + number + ".jpg";
	}

	private static String name(int category) {
		return "category-" + category;
	}

	/** Stripes whose colours are the category's, more or less, under some grain. */
	private static byte[] picture(int number) {
		var own = new Random(number);
		var category = new Random(1_000_000 + number % CATEGORIES);
		var colours = new int[STRIPES][3];
		for (int[] colour : colours) {
			for (int c = 0; c < 3; c++) {
				colour[c] = category.nextInt(256) + own.nextInt(2 * JITTER) - JITTER;
			}
		}
		var rgb = new byte[WIDTH * HEIGHT * 3];
		for (int i = 0; i < rgb.length; i++) {
			int value = colours[i / 3 % WIDTH * STRIPES / WIDTH][i % 3] + own.nextInt(24);
			rgb[i] = (byte) Math.max(0, Math.min(255, value));
		}
		return rgb;
	}
}
