package org.reannotate.ui.tests;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.reannotate.analysis.arrays.Npy;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.run.StepLine;
import org.reannotate.protocol.run.TrainingLog;
import org.reannotate.protocol.run.WrongSample;

/**
 * Runs of {@link ConfusedShapes} as the worker would leave them, written by the protocol's own writers: folders with
 * input, log and predictions, without any training.
 */
final class DrawnRuns {

	static final int EPOCHS = 8;
	private static final int STEPS = 12;
	private static final double EPOCH_SECONDS = 6;

	private final DatasetStore store;
	private final List<SampleRecord> samples = new ArrayList<>();
	private final List<RunColumn> columns = new ArrayList<>();

	DrawnRuns(DatasetStore store) throws Exception {
		this.store = store;
		store.forEachSample(samples::add);
		for (String category : ConfusedShapes.CATEGORIES) {
			columns.add(new RunColumn(store.ensureCategory(category), category));
		}
	}

	/** A recipe of one network on a split. */
	static Recipe split() {
		Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL).withEvaluation(Evaluation.split(0.2, 0.2));
		return recipe.withTraining(recipe.training().withEpochs(EPOCHS));
	}

	/** A recipe of three networks. */
	static Recipe folds() {
		Recipe recipe = Recipe.fromScratch(Network.MOBILENET_V2).withFolds(3);
		return recipe.withTraining(recipe.training().withEpochs(EPOCHS));
	}

	/** A partial folder with its input and description. */
	RunFolder begin(Recipe recipe, Instant when) throws IOException {
		RunFolder folder = RunFolder.create(store.info().runsFolder(), recipe, when);
		RunInput input = new RunInput(columns, samples.stream().map(DrawnRuns::input).toList());
		input.write(folder);
		RunInfo.started(folder.name(), recipe, input, 0, when.toString()).withEngine("MXNet 1.9.1", Map.of(), "cpu")
				.write(folder);
		return folder;
	}

	private static RunSample input(SampleRecord sample) {
		return new RunSample(sample.id(), "/" + sample.path(), "00", -1, 0);
	}

	/** Writes what a network tells of an epoch: its steps, and with {@code over} its end. */
	void epoch(RunFolder folder, int fold, int epoch, double skill, int steps, boolean over) throws IOException {
		try (var log = new TrainingLog.Writer(folder.metrics())) {
			for (int step = 0; step < steps; step++) {
				double at = epoch + (step + 1.0) / STEPS;
				log.write(new StepLine(fold, epoch, step, STEPS, loss(at, skill) + 0.06 * noise(fold, epoch, step),
						0.003 * Math.sin(Math.PI * at / EPOCHS) + 1e-5, 420 + 30 * noise(fold, step, epoch),
						EPOCH_SECONDS * (fold * EPOCHS + at)));
			}
			if (over) {
				log.write(line(fold, epoch, skill));
			}
		}
	}

	private EpochLine line(int fold, int epoch, double skill) {
		double at = epoch + 1;
		var accuracies = new ArrayList<Double>();
		for (int i = 0; i < columns.size(); i++) {
			accuracies.add(i == columns.size() - 1 ? Double.NaN
					: Math.min(1, accuracy(at, skill) + 0.05 * i - 0.1 + 0.04 * noise(fold, epoch, i)));
		}
		var wrong = new ArrayList<WrongSample>();
		for (int i = 0; i < EPOCHS - epoch; i++) {
			int shape = i % 2 == 0 ? 0 : 3; // circles for discs, squares for diamonds
			wrong.add(new WrongSample(sample(shape, i + fold), shape == 0 ? 2 : 1, 0.95 - 0.05 * i));
		}
		return new EpochLine(fold, epoch, EPOCHS, loss(at, skill), accuracy(at, skill) + 0.03,
				loss(at, skill * 0.9) + 0.05 + 0.03 * noise(fold, epoch, 1), accuracy(at, skill * 0.95), 0.001, 415,
				EPOCH_SECONDS * (fold * EPOCHS + at), accuracies, wrong);
	}

	private static double loss(double epoch, double skill) {
		return 1.8 * Math.exp(-epoch * skill / 2) + 0.12;
	}

	private static double accuracy(double epoch, double skill) {
		return 0.97 - 0.8 * Math.exp(-epoch * skill / 2);
	}

	private static double noise(int one, int two, int three) {
		return new Random(7919L * one + 104_729L * two + three).nextDouble() - 0.5;
	}

	private int sample(int category, int number) {
		String path = String.format("%s/%02d.png", ConfusedShapes.CATEGORIES.get(category), number % ConfusedShapes.EACH);
		return samples.stream().filter(sample -> sample.path().equals(path)).findFirst().orElseThrow().id();
	}

	/**
	 * A whole run, in the store too.
	 *
	 * @param wrongOfCircles  how many circles it takes for discs
	 * @param wrongOfTriangles how many triangles it takes for stars
	 */
	String finished(Recipe recipe, Instant when, double skill, int wrongOfCircles, int wrongOfTriangles) throws Exception {
		RunFolder folder = begin(recipe, when);
		for (int fold = 0; fold < recipe.networks(); fold++) {
			for (int epoch = 0; epoch < EPOCHS; epoch++) {
				epoch(folder, fold, epoch, skill * (1 + 0.1 * fold), STEPS, true);
			}
		}
		Npy.write(folder.probabilities(), probabilities(wrongOfCircles, wrongOfTriangles), columns.size());
		double accuracy = 1 - (double) (wrongOfCircles + wrongOfTriangles) / samples.size();
		String ended = when.plusSeconds(184).toString();
		Map<String, Double> metrics = recipe.evaluation().isSplit()
				? Map.of("accuracy", accuracy, "test_accuracy", accuracy, "validation_accuracy", accuracy + 0.01,
						"images_per_second", 418.0)
				: Map.of("accuracy", accuracy, "images_per_second", 96.0);
		RunInfo.read(folder).ended(RunStatus.FINISHED, null, ended, metrics, List.of("2 images were unreadable.")).write(folder);
		RunFolder published = folder.publish();
		store.saveRun(new RunRecord(published.name(), "drawn", "finished", when, Instant.parse(ended), 0,
				Map.of("accuracy", accuracy, "health", 0.93)));
		return published.name();
	}

	private float[] probabilities(int wrongOfCircles, int wrongOfTriangles) {
		float[] all = new float[samples.size() * columns.size()];
		for (int i = 0; i < samples.size(); i++) {
			String path = samples.get(i).path();
			int given = ConfusedShapes.CATEGORIES.indexOf(path.substring(0, path.indexOf('/')));
			int number = Integer.parseInt(path.replaceAll(".*/|\\.png", ""));
			int seen = given == 0 && number < wrongOfCircles ? 2 : given == 5 && number < wrongOfTriangles ? 4 : given;
			Arrays.fill(all, i * columns.size(), (i + 1) * columns.size(), 0.02f);
			all[i * columns.size() + seen] = 0.9f;
		}
		return all;
	}

	/** Ends a run that is not whole. */
	static void end(RunFolder folder, RunStatus status, String message) throws IOException {
		RunInfo.read(folder).ended(status, message, "2026-03-01T10:01:00Z", Map.of(), List.of()).write(folder);
	}

	/** As if a process worked on a run, until this is closed. */
	AutoCloseable working(RunFolder folder) throws IOException {
		FileChannel channel = FileChannel.open(Files.createDirectories(store.info().runsFolder()).resolve(".audit.lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = channel.lock(Long.MAX_VALUE - 1, 1, false);
		channel.write(StandardCharsets.US_ASCII.encode("4711 " + folder.name()), 0);
		return () -> {
			lock.release();
			channel.close();
		};
	}
}
