package org.reannotate.analysis.internal.labelissues;

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

	static DeepCounts of(Scan scan, Kin kin) {
		int categories = scan.categories();
		Labels predicted = predicted(scan);
		int[][] counts = new int[categories][categories];
		Depth deeper = new Depth();
		Depth shallower = new Depth();
		for (int k = 0; k < categories; k++) {
			countCategory(scan, kin, predicted, k, counts, deeper, shallower);
		}
		return new DeepCounts(counts, Math.min(1, deeper.rate() / shallower.rate()));
	}

	private static Labels predicted(Scan scan) {
		int[] predicted = new int[scan.rows()];
		for (int i = 0; i < predicted.length; i++) {
			predicted[i] = scan.labels().of()[i] < 0 ? -1 : scan.argmax(i);
		}
		return Labels.sort(predicted, scan.categories());
	}

	private static void countCategory(Scan scan, Kin kin, Labels predicted, int category, int[][] counts, Depth deeper,
			Depth shallower) {
		int start = predicted.starts()[category];
		double[] confidence = new double[predicted.count(category)];
		if (confidence.length == 0) {
			return;
		}
		for (int i = 0; i < confidence.length; i++) {
			int row = predicted.rows()[start + i];
			confidence[i] = Math.max(scan.self()[row], scan.otherProbability()[row]);
		}
		int deep = deep(confidence.length);
		Largest all = new Largest(confidence, deep);
		Largest half = new Largest(confidence, Math.max(1, deep / 2));
		for (int i = 0; i < confidence.length; i++) {
			boolean inHalf = half.take(confidence[i]);
			if (all.take(confidence[i])) {
				int given = scan.labels().of()[predicted.rows()[start + i]];
				int counted = kin.contains(given, category) ? category : given;
				counts[counted][category]++;
				(inHalf ? deeper : shallower).add(counted != category);
			}
		}
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

		double rate() {
			return (disagreements + 0.5) / (samples + 1);
		}
	}

	/** Takes the n largest of some values that it is offered in order; of equals the first. */
	private static final class Largest {

		private final double cut;
		private int atCut;

		Largest(double[] values, int n) {
			cut = OrderStatistics.largest(values, n);
			atCut = n;
			for (double value : values) {
				atCut -= value > cut ? 1 : 0;
			}
		}

		boolean take(double value) {
			return value > cut || value == cut && atCut-- > 0;
		}
	}
}
