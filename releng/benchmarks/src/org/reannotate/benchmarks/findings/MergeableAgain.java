package org.reannotate.benchmarks.findings;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.mergeable.MergeableFinder;
import org.reannotate.analysis.mergeable.MergeableMemory;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/**
 * What the search for mergeable categories takes when it is made again after decisions, 10,000 x 1,280 x 50: processor
 * seconds on one thread, the first time and with what the time before remembered. Throws where the two say different
 * things.
 */
public final class MergeableAgain implements Benchmark {

	private static final int ROWS = 10_000;
	private static final int DIMENSIONS = 1280;
	private static final int CATEGORIES = 50;
	private static final int[] DECISIONS = { 1, 5, 30 };
	private static final MergeableOptions OPTIONS = MergeableOptions.defaults().withThreads(1);

	private final SplittableRandom random = new SplittableRandom(3);
	private final int[] labels = new int[ROWS];
	private final float[] embeddings = new float[ROWS * DIMENSIONS];
	private final float[] probabilities = new float[ROWS * CATEGORIES];

	@Override
	public String name() {
		return "mergeable-again";
	}

	@Override
	public void run(FigureSink figures) {
		draw();
		search(new MergeableMemory(), null, figures);
		var memory = new MergeableMemory();
		search(memory, "first", figures);
		for (int decisions : DECISIONS) {
			for (int i = 0; i < decisions; i++) {
				int row = random.nextInt(ROWS);
				labels[row] = best(row);
				predict(row, labels[row]);
			}
			MergeableResult again = search(memory, "after_" + decisions, figures);
			if (!again.equals(search(new MergeableMemory(), null, figures))) {
				throw new IllegalStateException("Remembered tests say something else than new ones.");
			}
		}
	}

	private MergeableResult search(MergeableMemory memory, @org.eclipse.jdt.annotation.Nullable String figure,
			FigureSink figures) {
		int known = memory.size();
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		MergeableResult found = MergeableFinder.find(ProbabilityMatrix.of(probabilities, CATEGORIES), labels,
				EmbeddingMatrix.of(embeddings, DIMENSIONS), null, null, null, OPTIONS, memory);
		double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
		if (figure != null) {
			figures.figure("mergeable_again_" + figure + "_processor", seconds, "s");
			figures.figure("mergeable_again_" + figure + "_tested", memory.size() - known, "pairs");
		}
		return found;
	}

	/** Neighbouring categories overlap; some images are taken for a neighbour. */
	private void draw() {
		float[][] centres = new float[CATEGORIES][DIMENSIONS];
		for (float[] centre : centres) {
			for (int d = 0; d < DIMENSIONS; d++) {
				centre[d] = (float) random.nextGaussian() * 0.2f;
			}
		}
		for (int row = 0; row < ROWS; row++) {
			labels[row] = row % CATEGORIES;
			for (int d = 0; d < DIMENSIONS; d++) {
				embeddings[row * DIMENSIONS + d] = centres[labels[row]][d] + (float) random.nextGaussian();
			}
			predict(row, random.nextInt(5) == 0 ? (labels[row] + CATEGORIES - 2 + random.nextInt(5)) % CATEGORIES : labels[row]);
		}
	}

	private void predict(int row, int category) {
		Arrays.fill(probabilities, row * CATEGORIES, (row + 1) * CATEGORIES, 0.2f / (CATEGORIES - 1));
		probabilities[row * CATEGORIES + category] = 0.8f;
	}

	private int best(int row) {
		int best = 0;
		for (int k = 1; k < CATEGORIES; k++) {
			best = probabilities[row * CATEGORIES + k] > probabilities[row * CATEGORIES + best] ? k : best;
		}
		return best;
	}
}
