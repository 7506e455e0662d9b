package org.reannotate.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.run.RunTask;

/**
 * The small network, 26 epochs of 100 steps, with checkpoints, log and validation as a user's training has them. The first
 * 600 steps do not count: until then Java's own heap grows to its size. What predicting takes when they are over is told
 * by itself.
 */
final class TrainingMemoryMeasurement {

	private static final int EPOCHS = 26;
	private static final int STEPS = 100;
	private static final int BATCH = 8;
	private static final int SIDE = 48;
	private static final int WATCHED = 16;
	/** The hundreds of steps, and what comes after. */
	private static final int PLACES = EPOCHS + 1;
	private static final int WARM_UP = 6;
	private static final long LOOK_MILLIS = 50;

	private TrainingMemoryMeasurement() {
	}

	public static void main(String[] arguments) throws Exception {
		try (var lab = new TrainingLab()) {
			Recipe base = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(SIDE)
					.withEvaluation(Evaluation.split(0.1, 0));
			RunFolder run = lab.prepare(base.withTraining(base.training().withEpochs(EPOCHS).withBatchSize(BATCH)),
					lab.draw(WATCHED + BATCH * STEPS, WATCHED, SIDE));
			var progress = new Progress(message -> {
			});
			double[] resident = new double[PLACES];
			Arrays.fill(resident, Double.NaN);
			var timer = Executors.newSingleThreadScheduledExecutor();
			timer.scheduleAtFixedRate(() -> look(progress, resident), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
			new RunTask(lab.job(progress), run).run();
			timer.shutdownNow();
			tell(resident);
		}
	}

	/** The last look of each hundred steps counts. */
	private static void look(Progress progress, double[] resident) {
		int place = (int) Math.min(PLACES - 1, progress.steps() / STEPS);
		resident[place] = residentMegabytes();
	}

	private static double residentMegabytes() {
		try {
			String line = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
					.findFirst().orElseThrow();
			return Double.parseDouble(line.replaceAll("\\D+", "")) / 1024;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void tell(double[] resident) {
		double[] counted = Arrays.stream(resident, WARM_UP, EPOCHS).filter(v -> !Double.isNaN(v)).toArray();
		double lowest = Arrays.stream(counted).min().orElseThrow();
		double highest = Arrays.stream(counted).max().orElseThrow();
		WorkerChild.print("training-memory-warm-up", resident[WARM_UP - 1], "MB");
		WorkerChild.print("training-memory-lowest", lowest, "MB");
		WorkerChild.print("training-memory-highest", highest, "MB");
		WorkerChild.print("training-memory-last", counted[counted.length - 1], "MB");
		WorkerChild.print("training-memory-predicted", resident[EPOCHS], "MB");
		WorkerChild.print("training-memory-span", highest / lowest - 1, "-");
		double early = median(Arrays.copyOf(counted, counted.length / 4));
		double late = median(Arrays.copyOfRange(counted, counted.length - counted.length / 4, counted.length));
		WorkerChild.print("training-memory-trend", late / early - 1, "-");
	}

	private static double median(double[] values) {
		Arrays.sort(values);
		return values[values.length / 2];
	}
}
