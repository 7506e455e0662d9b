package org.reannotate.benchmarks.kills;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.audit.internal.living.LivingUpdate;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.Trainings;
import org.reannotate.benchmarks.workbench.DrawnBackbone;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.ExplanationMethod;
import org.reannotate.store.StoresComponent;

/** A dataset of drawn images, and everything that workers are asked about it. */
final class Patient implements AutoCloseable {

	private static final int EACH = 150;
	private static final int SIDE = 48;
	private static final double LOWEST_RATE = 1e-5;
	private static final double HIGHEST_RATE = 1;

	private final Path folder;
	private final ReannotateHome home;
	private final WorkerModelService models;
	private final Trainings trainings;
	private final DatasetStore store;
	private int asked;

	Patient(Path folder) throws Exception {
		this.folder = folder;
		this.home = new ReannotateHome(folder.resolve("home"));
		this.models = new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(), home, WorkerTimes.defaults());
		this.trainings = new Trainings(models);
		this.store = dataset();
	}

	WorkerModelService models() {
		return models;
	}

	DatasetStore store() {
		return store;
	}

	private static Recipe recipe() {
		Recipe small = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(SIDE).withFolds(2);
		return small.withTraining(small.training().withEpochs(2));
	}

	/** Trains a small network. */
	void train(IProgressMonitor monitor) throws Exception {
		trainings.train(TrainingRequest.of(store, recipe()), TrainingListener.NONE, monitor);
	}

	/** Trains heads on a backbone whose embeddings nobody kept. */
	void transfer(IProgressMonitor monitor) throws Exception {
		delete(home.embeddings());
		Path backbone = DrawnBackbone.write(folder.resolve("backbone"));
		trainings.train(TrainingRequest.of(store, Recipe.transfer(backbone.toString()).withFolds(2)), TrainingListener.NONE,
				monitor);
	}

	void findLearningRate(IProgressMonitor monitor) throws Exception {
		Recipe split = recipe().withEvaluation(Evaluation.split(0.2, 0.2));
		trainings.find(TrainingRequest.of(store, split), LOWEST_RATE, HIGHEST_RATE, (rate, loss) -> {
			// Nobody looks at it.
		}, monitor);
	}

	/** A run to be asked about, unless there is one. */
	void finishedRun() throws Exception {
		if (store.activeRun() == null || RunCatalog.of(store).runs().stream().noneMatch(run -> run.active())) {
			train(new NullProgressMonitor());
		}
	}

	/** Decides something and lets the findings follow. */
	void refit(IProgressMonitor monitor) throws Exception {
		asked++;
		int sample = 1 + asked % (2 * EACH);
		int now = store.samples(sample).get(0).category();
		int other = store.categories().stream().mapToInt(each -> each.id()).filter(id -> id != now).findFirst().orElseThrow();
		store.decide(DecisionRequest.relabel(sample, other, "benchmark"));
		new LivingUpdate(store, models, 2).run(monitor);
	}

	/** Explains an image that was not explained before. */
	void explain(IProgressMonitor monitor) throws Exception {
		asked++;
		int sample = 1 + asked % (2 * EACH);
		Path run = store.info().runsFolder().resolve(String.valueOf(store.activeRun()));
		delete(run.resolve("explanations"));
		models.explain(new ExplainRequest(run.toString(), sample, folder.resolve("images").resolve(sample - 1 + ".png").toString(),
				List.of(List.of(0), List.of(1)), ExplanationMethod.GRAD_CAM), monitor);
	}

	/** As people do who ask for another process at once. */
	void forgetFailures() throws InterruptedException {
		models.restart();
	}

	private DatasetStore dataset() throws Exception {
		Path images = Files.createDirectories(folder.resolve("images"));
		var samples = new ArrayList<ImportedSample>();
		var random = new Random(1);
		for (int i = 0; i < 2 * EACH; i++) {
			Path file = images.resolve(i + ".png");
			draw(file, i % 2 == 0 ? Color.RED : Color.GREEN, random);
			samples.add(new ImportedSample(i + ".png", List.of(i % 2 == 0 ? "red" : "green"), null, ContentHash.of(file), 0, SIDE,
					SIDE, Files.size(file), 0, "png", null));
		}
		DatasetStore made = new StoresComponent().create(folder.resolve("dataset"), "kills", List.of(images));
		made.importSamples(samples.iterator(), ImportOptions.of("benchmark", "images"), new NullProgressMonitor());
		return made;
	}

	private static void draw(Path file, Color colour, Random random) throws IOException {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < SIDE * SIDE; i++) {
			image.setRGB(i % SIDE, i / SIDE, random.nextInt(3) == 0 ? colour.getRGB() : random.nextInt(1 << 24));
		}
		ImageIO.write(image, "png", file.toFile());
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var tree = Files.walk(folder)) {
				for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(path);
				}
			}
		}
	}

	@Override
	public void close() throws Exception {
		models.close();
		store.close();
	}
}
