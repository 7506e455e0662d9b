package org.reannotate.benchmarks.worker;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.Trainings;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.store.StoresComponent;

/**
 * Starts workers and kills them (kill -9) in each phase of a training ({@code -Dreannotate.phases=}, all by default),
 * {@code -Dreannotate.kills=} times in a row, 50 by default. After every training that failed by it there must be no process left, dead or alive, no lock, and a message
 * that says what happened; in the end the same dataset is trained on to the end.
 */
public final class WorkerKills implements Benchmark {

	private static final int KILLS = Integer.getInteger("reannotate.kills", 50);
	private static final String PHASES = System.getProperty("reannotate.phases", "start,train,predict");
	private static final int EACH = 150;
	private static final int SIDE = 48;
	private static final int MISSES = 5;

	private final Path folder;
	private int kills;
	private int left;
	private int unclear;

	public WorkerKills() {
		folder = Path.of(System.getProperty("java.io.tmpdir"), "worker-kills-" + ProcessHandle.current().pid());
	}

	/** When a worker is killed. */
	private enum Phase {
		/** As soon as there is a process. */
		START(words -> false),
		/** While it trains. */
		TRAIN(words -> words.contains("epoch")),
		/** While it predicts what was held out. */
		PREDICT(words -> words.startsWith("Predicting"));

		private final Predicate<String> words;

		Phase(Predicate<String> words) {
			this.words = words;
		}
	}

	@Override
	public String name() {
		return "worker-kills";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		var installation = PlainInstallation.fromProperty().orElseThrow();
		try (DatasetStore store = dataset(); var models = new WorkerModelService(installation,
				new ReannotateHome(folder.resolve("home")), WorkerTimes.defaults())) {
			var trainings = new Trainings(models);
			for (String name : PHASES.split(",")) {
				kill(Phase.valueOf(name.toUpperCase(Locale.ROOT)), store, trainings);
				report(name, sink);
			}
			trainings.train(TrainingRequest.of(store, recipe()), TrainingListener.NONE, new NullProgressMonitor());
			sink.figure("worker-kills-trained-after", 1, "-");
		} finally {
			delete(folder);
		}
	}

	private void report(String phase, FigureSink sink) {
		String name = "worker-kills-" + phase;
		sink.figure(name, kills, "-");
		sink.figure(name + "-left-behind", left, "-");
		sink.figure(name + "-unclear", unclear, "-");
	}

	private void kill(Phase phase, DatasetStore store, Trainings trainings) throws Exception {
		kills = 0;
		left = 0;
		unclear = 0;
		int misses = 0;
		while (kills < KILLS && misses < MISSES) {
			int before = kills;
			try {
				trainings.train(TrainingRequest.of(store, recipe()), TrainingListener.NONE, new Killer(phase));
			} catch (AuditException e) {
				String message = String.valueOf(e.getMessage());
				unclear += message.contains("killed") || message.contains("ended unexpectedly") ? 0 : 1;
			}
			misses = kills == before ? misses + 1 : 0;
			left += children().size();
			for (RunEntry run : RunCatalog.of(store).runs()) {
				// Refused where a lock is left.
				RunCatalog.of(store).delete(run.name(), true);
			}
		}
	}

	/** Kills the worker when its phase has come. */
	private final class Killer extends NullProgressMonitor {
		private final Phase phase;

		Killer(Phase phase) {
			this.phase = phase;
		}

		@Override
		public boolean isCanceled() {
			if (phase == Phase.START) {
				kill();
			}
			return super.isCanceled();
		}

		@Override
		public void subTask(String words) {
			if (phase.words.test(words)) {
				kill();
			}
		}

		private void kill() {
			List<ProcessHandle> workers = ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
			if (kills < KILLS && !workers.isEmpty()) {
				workers.forEach(ProcessHandle::destroyForcibly);
				kills++;
			}
		}
	}

	/** Children, also those that are dead and not buried. */
	private static List<Path> children() throws IOException {
		var children = new ArrayList<Path>();
		String parent = Long.toString(ProcessHandle.current().pid());
		try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
			for (Path process : processes) {
				try {
					String stat = Files.readString(process.resolve("stat"));
					String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
					if (words[1].equals(parent)) {
						children.add(process);
					}
				} catch (IOException e) {
					// Ended while we looked.
					continue;
				}
			}
		}
		return children;
	}

	private static Recipe recipe() {
		Recipe small = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(SIDE).withFolds(2);
		return small.withTraining(small.training().withEpochs(2));
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
		DatasetStore store = new StoresComponent().create(folder.resolve("dataset"), "kills", List.of(images));
		store.importSamples(samples.iterator(), ImportOptions.of("benchmark", "images"), new NullProgressMonitor());
		return store;
	}

	private static void draw(Path file, Color colour, Random random) throws IOException {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < SIDE * SIDE; i++) {
			image.setRGB(i % SIDE, i / SIDE, random.nextInt(3) == 0 ? colour.getRGB() : random.nextInt(1 << 24));
		}
		ImageIO.write(image, "png", file.toFile());
	}

	private static void delete(Path folder) throws IOException {
		try (var tree = Files.walk(folder)) {
			for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}
}
