package org.reannotate.benchmarks.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.Features;
import org.reannotate.worker.internal.head.FoldHead;
import org.reannotate.worker.internal.head.HeadTrainer;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.refit.Head;
import org.reannotate.worker.internal.refit.HeadRefit;
import org.reannotate.worker.internal.refit.RowSource;

/**
 * How long heads take to follow decisions, 10,000 x 1,280 x 50 in five folds on two threads, and how far they stay from
 * heads fitted from nothing on the same labels.
 */
public final class RefitSpeed implements Benchmark {

	private static final int ROWS = 10_000;
	private static final int DIMENSIONS = 1280;
	private static final int CATEGORIES = 50;
	private static final int FOLDS = 5;
	private static final int THREADS = 2;
	/** Index of 0.001 among the strengths. */
	private static final int STRENGTH = 4;
	private static final double WRONG = 0.05;
	private static final int[] DECISIONS = { 30, 300 };

	private final int[] truth = new int[ROWS];
	private final int[] folds = new int[ROWS];

	@Override
	public String name() {
		return "refit-speed";
	}

	@Override
	public void run(FigureSink figures) throws IOException, WorkerException {
		Path folder = Files.createDirectories(Places.work().resolve("refit"));
		Features features = draw(folder.resolve("embeddings.npy"));
		int[] then = withWrong(truth);
		long start = System.nanoTime();
		List<Head> last = full(features, then, folder);
		figures.figure("full_fit", seconds(start), "s");
		for (int decisions : DECISIONS) {
			int[] now = then.clone();
			correct(now, decisions);
			then(features, now, last, decisions, folder, figures);
		}
	}

	private void then(Features features, int[] labels, List<Head> last, int decisions, Path folder, FigureSink figures)
			throws IOException, WorkerException {
		for (int round = 0; round < 2; round++) {
			long start = System.nanoTime();
			long processor = processorNanos();
			try (var refit = refit(features, labels)) {
				List<Head> heads = refit.fit(last, fold -> { });
				double fitted = seconds(start);
				float[][] warm = probabilities(refit, heads);
				if (round > 0) {
					figures.figure("refit_after_" + decisions, seconds(start), "s");
					figures.figure("refit_after_" + decisions + "_fit_only", fitted, "s");
					figures.figure("refit_after_" + decisions + "_processor", (processorNanos() - processor) / 1e9, "s");
					figures.figure("refit_after_" + decisions + "_passes", refit.passes(), "-");
					compare(warm, probabilities(refit, full(features, labels, folder)), labels, decisions, figures);
				}
			}
		}
	}

	private static void compare(float[][] warm, float[][] full, int[] labels, int decisions, FigureSink figures) {
		double difference = 0;
		double most = 0;
		int sides = 0;
		double warmLoss = 0;
		double fullLoss = 0;
		for (int row = 0; row < ROWS; row++) {
			double here = Math.abs(warm[row][labels[row]] - full[row][labels[row]]);
			difference += here / ROWS;
			most = Math.max(most, here);
			sides += best(warm[row]) == best(full[row]) ? 0 : 1;
			warmLoss -= Math.log(Math.max(1e-12, warm[row][labels[row]])) / ROWS;
			fullLoss -= Math.log(Math.max(1e-12, full[row][labels[row]])) / ROWS;
		}
		String prefix = "refit_after_" + decisions;
		figures.figure(prefix + "_mean_difference", difference, "-");
		figures.figure(prefix + "_largest_difference", most, "-");
		figures.figure(prefix + "_other_predictions", sides, "-");
		figures.figure(prefix + "_log_loss", warmLoss, "-");
		figures.figure(prefix + "_log_loss_of_full_fit", fullLoss, "-");
	}

	private static int best(float[] values) {
		int best = 0;
		for (int k = 1; k < values.length; k++) {
			best = values[k] > values[best] ? k : best;
		}
		return best;
	}

	private HeadRefit refit(Features features, int[] labels) {
		boolean[] usable = new boolean[ROWS];
		Arrays.fill(usable, true);
		return new HeadRefit(new RowSource() {

			@Override
			public int dimensions() {
				return DIMENSIONS;
			}

			@Override
			public void read(int row, float[] into, int offset) {
				features.read(row, into, offset);
			}
		}, Labels.single(labels, CATEGORIES), folds, FOLDS, usable, THREADS, new Cancellation());
	}

	private static float[][] probabilities(HeadRefit refit, List<Head> heads) throws WorkerException {
		float[][] probabilities = new float[ROWS][];
		refit.predict(heads, (fold, row, logits) -> {
			probabilities[row] = logits.clone();
			Labels.toProbabilities(probabilities[row], Loss.SOFTMAX);
		});
		return probabilities;
	}

	private List<Head> full(Features features, int[] labels, Path folder) throws WorkerException, IOException {
		boolean[] usable = new boolean[ROWS];
		Arrays.fill(usable, true);
		var trainer = new HeadTrainer(features, labels, folds, FOLDS, CATEGORIES, usable, THREADS, new Cancellation());
		int[] strengths = new int[FOLDS];
		Arrays.fill(strengths, STRENGTH);
		int[] columns = new int[CATEGORIES];
		Arrays.setAll(columns, k -> k);
		var heads = new ArrayList<Head>();
		for (FoldHead head : trainer.train(new int[] { 0, 1, 2, 3, 4 }, strengths)) {
			Path file = folder.resolve("head.params");
			head.save(file);
			heads.add(Head.read(file, columns));
		}
		return heads;
	}

	/** Like a backbone's: not negative, half of the values zero, categories overlapping. */
	private Features draw(Path file) throws IOException {
		var random = new SplittableRandom(7);
		Function<Double, float[]> vector = scale -> {
			float[] values = new float[DIMENSIONS];
			for (int d = 0; d < DIMENSIONS; d++) {
				values[d] = (float) (scale * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5));
			}
			return values;
		};
		float[][] centres = new float[CATEGORIES][];
		Arrays.setAll(centres, k -> vector.apply(0.45));
		try (FloatNpy out = FloatNpy.create(file, ROWS, DIMENSIONS)) {
			for (int row = 0; row < ROWS; row++) {
				truth[row] = row % CATEGORIES;
				folds[row] = row / CATEGORIES % FOLDS;
				float[] values = vector.apply(1.0);
				for (int d = 0; d < DIMENSIONS; d++) {
					values[d] = Math.max(0, values[d] + centres[truth[row]][d]);
				}
				out.write(row, values);
			}
		}
		return Features.map(file);
	}

	private static int[] withWrong(int[] labels) {
		var random = new SplittableRandom(11);
		int[] wrong = labels.clone();
		for (int row = 0; row < wrong.length; row++) {
			if (random.nextDouble() < WRONG) {
				wrong[row] = (wrong[row] + 1 + random.nextInt(CATEGORIES - 1)) % CATEGORIES;
			}
		}
		return wrong;
	}

	private void correct(int[] labels, int count) {
		int left = count;
		for (int row = 0; row < labels.length && left > 0; row++) {
			if (labels[row] != truth[row]) {
				labels[row] = truth[row];
				left--;
			}
		}
	}

	/** Of all threads of this process: what a shared machine does not blur. */
	private static long processorNanos() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
				.getProcessCpuTime();
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}
}
