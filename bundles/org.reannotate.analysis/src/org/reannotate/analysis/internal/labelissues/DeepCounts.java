package org.reannotate.analysis.internal.labelissues;

import java.util.Arrays;

/**
 * Given labels of the samples that lie deep in a category: those of which the model is surest. Near the border between
 * two categories the model's own mistakes look like wrong labels; deep inside there are few of them, so that what
 * disagrees there is noise in the labels (the idea of anchor points: Liu and Tao, "Classification with noisy labels by
 * importance reweighting", 2016; Patrini et al., "Making deep neural networks robust to label noise", 2017).
 *
 * @param counts      K x K; [given][predicted] among the deep samples
 * @param persistence how the share of disagreements in the deeper half of them compares with the other half, [0, 1]:
 *                    1 = noise that reaches everywhere, near 0 = disagreement that fades with depth
 */
record DeepCounts(int[][] counts, double persistence) {

	private static final double DEEP_SHARE = 0.1;
	private static final int FEW = 30;

	static DeepCounts of(Scan scan, Labels predicted, Kin kin, int threads) {
		int categories = scan.categories();
		int[][] deeper = new int[categories][];
		int[][] all = new int[categories][];
		Parallel.forBlocks(threads, categories, (from, to) -> {
			for (int k = from; k < to; k++) {
				int[] deep = deepest(scan, rows(predicted, k), deep(predicted.count(k)));
				int[] deepest = deepest(scan, deep, Math.max(1, deep.length / 2));
				deeper[k] = givenLabels(scan, kin, deepest, k);
				all[k] = givenLabels(scan, kin, deep, k);
			}
		});
		return of(deeper, all);
	}

	/**
	 * Adds up.
	 *
	 * @param deeper by category, the given labels of the deeper half
	 * @param deep   by category, the given labels of all deep samples
	 */
	private static DeepCounts of(int[][] deeper, int[][] deep) {
		int[][] counts = new int[deep.length][deep.length];
		Depth all = new Depth();
		Depth half = new Depth();
		for (int k = 0; k < deep.length; k++) {
			for (int given : deep[k]) {
				counts[given][k]++;
				all.add(given != k);
			}
			for (int given : deeper[k]) {
				half.add(given != k);
			}
		}
		return new DeepCounts(counts, Math.min(1, half.rate() / all.without(half).rate()));
	}

	private static int[] rows(Labels predicted, int category) {
		return Arrays.copyOfRange(predicted.rows(), predicted.starts()[category], predicted.starts()[category + 1]);
	}

	/** The n rows of which the model is surest; of equals the first. */
	private static int[] deepest(Scan scan, int[] rows, int n) {
		if (rows.length <= n) {
			return rows;
		}
		double[] confidence = new double[rows.length];
		for (int i = 0; i < rows.length; i++) {
			confidence[i] = Math.max(scan.self()[rows[i]], scan.otherProbability()[rows[i]]);
		}
		double cut = OrderStatistics.largest(confidence, n);
		int atCut = n;
		for (double one : confidence) {
			atCut -= one > cut ? 1 : 0;
		}
		int[] deepest = new int[n];
		int next = 0;
		for (int i = 0; i < rows.length; i++) {
			if (confidence[i] > cut || confidence[i] == cut && atCut-- > 0) {
				deepest[next++] = rows[i];
			}
		}
		return deepest;
	}

	/** What the rows were given; kin of the category counts as the category itself. */
	private static int[] givenLabels(Scan scan, Kin kin, int[] rows, int category) {
		int[] labels = new int[rows.length];
		for (int i = 0; i < rows.length; i++) {
			int given = scan.labels().of()[rows[i]];
			labels[i] = kin.contains(given, category) ? category : given;
		}
		return labels;
	}

	private static int deep(int samples) {
		return (int) Math.max(1, Math.max(DEEP_SHARE * samples, Math.min(samples / 2.0, FEW)));
	}

	/** Share of disagreements, counted with half a disagreement more so that it is never 0. */
	private static final class Depth {

		private int disagreements;
		private int samples;

		void add(boolean disagrees) {
			disagreements += disagrees ? 1 : 0;
			samples++;
		}

		Depth without(Depth part) {
			Depth rest = new Depth();
			rest.disagreements = disagreements - part.disagreements;
			rest.samples = samples - part.samples;
			return rest;
		}

		double rate() {
			return (disagreements + 0.5) / (samples + 1);
		}
	}
}
