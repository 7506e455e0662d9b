package org.reannotate.analysis.internal.labelissues;

import java.util.Arrays;

/** The samples that lie deep in each category: those predicted as it of which the model is surest. */
record DeepSamples(Scan scan, Labels predicted, Kin kin, int threads) {

	private static final int FEW = 30;

	/**
	 * What was given to the deepest samples of each category, the deeper half of them first; kin of the category counts
	 * as the category itself.
	 *
	 * @param share part of each category's samples that counts as deep; at least 30 samples, or half of fewer than 60
	 */
	int[][] givenLabels(double share) {
		int[][] given = new int[predicted.categories()][];
		Parallel.forBlocks(threads, given.length, (from, to) -> {
			for (int k = from; k < to; k++) {
				int[] rows = rows(k);
				int[] deep = Arrays.copyOf(surestFirst(rows, deep(rows.length, share)), deep(rows.length, share));
				given[k] = givenLabels(surestFirst(deep, half(deep.length)), k);
			}
		});
		return given;
	}

	/** How many of the deep samples are the deeper half. */
	static int half(int samples) {
		return Math.min(samples, Math.max(1, samples / 2));
	}

	private static int deep(int samples, double share) {
		return (int) Math.min(samples, Math.max(1, Math.max(share * samples, Math.min(samples / 2.0, FEW))));
	}

	private int[] rows(int category) {
		return Arrays.copyOfRange(predicted.rows(), predicted.starts()[category], predicted.starts()[category + 1]);
	}

	/** The rows, the n of which the model is surest before the others; of equals the first. */
	private int[] surestFirst(int[] rows, int n) {
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
		int[] sorted = new int[rows.length];
		int sure = 0;
		int others = n;
		for (int i = 0; i < rows.length; i++) {
			boolean among = confidence[i] > cut || confidence[i] == cut && atCut-- > 0;
			sorted[among ? sure++ : others++] = rows[i];
		}
		return sorted;
	}

	private int[] givenLabels(int[] rows, int category) {
		int[] labels = new int[rows.length];
		for (int i = 0; i < rows.length; i++) {
			int given = scan.labels().of()[rows[i]];
			labels[i] = kin.contains(given, category) ? category : given;
		}
		return labels;
	}
}
