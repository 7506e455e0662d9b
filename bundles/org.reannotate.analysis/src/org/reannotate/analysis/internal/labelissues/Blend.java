package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Our default: the posterior that each given label is right, under the noise estimated from the labels themselves.
 * <p>
 * Let {@code T[y, k]} be the probability that a sample of category k is given the label y, and {@code q} what the model
 * says of the right category. By Bayes' rule a label y is right with odds {@code T[y,y] q_y} to the sum over the others
 * of {@code T[y,k] q_k}. With even noise that is the order of self-confidence, with noise from one category into another
 * it is a margin between those two; how much of each follows from T. So everything hangs on T. The confident joint takes
 * the model's own mistakes for noise; here T is counted among the samples deep in each category ({@link DeepCounts}) and
 * shrunk as far as the counts themselves ask for ({@link NoiseModel}). {@code q} is the model's probability, sharpened
 * as calibration asks for ({@link Sharpness}) and divided by the square root of the category's confident threshold.
 * Where noise does not reach deep, T knows little of it, and the normalized margin speaks along.
 * <p>
 * What was tried and left, since it gained nothing on sets with known truth: T from the confident joint with any fixed
 * shrinkage; the largest alternative instead of their sum; a classifier of real labels against planted wrong ones.
 *
 * @param noise     how labels go wrong
 * @param scores    N; posterior probability that the given label is right, 1 where there is none
 * @param suggested N; the best alternative to the given label, or -1
 */
public record Blend(NoiseModel noise, double[] scores, int[] suggested) {

	private static final int BLOCK_VALUES = 1 << 12;
	private static final double MARGIN_WEIGHT = 10;

	static Blend of(ProbabilityMatrix p, Scan scan, Kin kin, int threads) {
		Labels predicted = predicted(scan, threads);
		NoiseModel noise = NoiseModel.of(DeepCounts.of(new DeepSamples(scan, predicted, kin, threads)), predicted.counts(), threads);
		BlendWeights weights = BlendWeights.of(noise, Sharpness.of(scan, threads), scan.thresholds());
		Blend blend = new Blend(noise, new double[scan.rows()], new int[scan.rows()]);
		Parallel.forBlocks(threads, scan.rows(), (from, to) -> blend.rows(p, scan, weights, kin, from, to));
		return blend;
	}

	/** The labelled rows by the likeliest category. */
	private static Labels predicted(Scan scan, int threads) {
		int[] predicted = new int[scan.rows()];
		Parallel.forBlocks(threads, predicted.length, (from, to) -> {
			for (int i = from; i < to; i++) {
				predicted[i] = scan.labels().of()[i] < 0 ? -1 : scan.argmax(i);
			}
		});
		return Labels.sort(predicted, scan.categories());
	}

	private void rows(ProbabilityMatrix p, Scan scan, BlendWeights weights, Kin kin, int from, int to) {
		int columns = p.columns();
		int blockRows = Math.max(1, BLOCK_VALUES / columns);
		float[] block = new float[blockRows * columns];
		BlendScorer scorer = new BlendScorer(weights, kin);
		for (int first = from; first < to; first += blockRows) {
			int count = Math.min(blockRows, to - first);
			p.rows(first, count, block);
			for (int i = 0; i < count; i++) {
				row(scorer, block, i * columns, scan, first + i);
			}
		}
	}

	private void row(BlendScorer scorer, float[] block, int base, Scan scan, int row) {
		int given = scan.labels().of()[row];
		scores[row] = 1;
		suggested[row] = -1;
		if (given >= 0) {
			double largest = Math.max(scan.self()[row], scan.otherProbability()[row]);
			scores[row] = scorer.score(block, base, given, largest);
			suggested[row] = scorer.suggested;
		}
	}

	/**
	 * Lets the normalized margin speak along where noise is local: there the estimated noise says little, and a model that
	 * is unsure of all categories is no witness against a label. Scores are moved on the logistic scale.
	 *
	 * @param local how local the noise is, [0, 1]
	 */
	Blend withMargin(Scan scan, double local) {
		if (local == 0) {
			return this;
		}
		double[] moved = scores.clone();
		for (int row : scan.labels().rows()) {
			double margin = scan.self()[row] - scan.otherProbability()[row];
			double factor = Math.exp(-MARGIN_WEIGHT * local * margin);
			moved[row] = scores[row] / (scores[row] + (1 - scores[row]) * factor);
		}
		return new Blend(noise, moved, suggested);
	}

	/** The rows that are worst by rank; never one that is alone in its category. */
	boolean[] worst(Scan scan, int count) {
		boolean[] flags = LowestRanked.flags(scores, scan.labels(), count);
		for (int row : scan.labels().rows()) {
			flags[row] &= scan.labels().count(scan.labels().of()[row]) > 1 && suggested[row] >= 0;
		}
		return flags;
	}
}
