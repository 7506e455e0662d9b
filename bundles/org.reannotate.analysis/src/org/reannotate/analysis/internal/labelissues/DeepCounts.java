package org.reannotate.analysis.internal.labelissues;

import java.util.ArrayList;
import java.util.List;

/**
 * Given labels of the samples that lie deep in a category. Near the border between two categories the model's own
 * mistakes look like wrong labels; deep inside there are few of them, so that what disagrees there is noise in the
 * labels (the idea of anchor points: Liu and Tao, "Classification with noisy labels by importance reweighting", 2016;
 * Patrini et al., "Making deep neural networks robust to label noise", 2017).
 * <p>
 * How deep is a trade: a tenth of the samples hardly knows the model's mistakes, but on a small set it counts a handful
 * of wrong labels, too few to see their pattern. So, while counts are few, the region grows as long as what it takes in
 * disagrees no more than what it held before (Lepski's rule: "On a problem of adaptive estimation", 1990).
 *
 * @param counts      K x K; [given][predicted] among the deep samples
 * @param persistence how the share of disagreements in the deeper half of the deepest tenth compares with the other
 *                    half, [0, 1]: 1 = noise that reaches everywhere, near 0 = disagreement that fades with depth
 */
record DeepCounts(int[][] counts, double persistence) {

	private static final double[] SHARES = { 0.1, 0.2, 0.4, 0.8 };
	/** With so many wrong labels a cell of the noise matrix its pattern is known well enough. */
	private static final double ENOUGH_A_CELL = 3;
	private static final double STANDARD_ERRORS = 0.5;

	static DeepCounts of(DeepSamples samples) {
		int[][] deep = samples.givenLabels(SHARES[0]);
		double persistence = persistence(deep);
		long enough = (long) (ENOUGH_A_CELL * deep.length * (deep.length - 1));
		List<Disagreements> regions = new ArrayList<>(List.of(disagreements(deep)));
		for (int i = 1; i < SHARES.length && regions.get(i - 1).count() < enough; i++) {
			int[][] wider = samples.givenLabels(SHARES[i]);
			Disagreements region = disagreements(wider);
			if (regions.stream().anyMatch(held -> held.isExceededBy(region.without(held), STANDARD_ERRORS))) {
				break;
			}
			deep = wider;
			regions.add(region);
		}
		return new DeepCounts(counts(deep), persistence);
	}

	private static double persistence(int[][] deep) {
		Disagreements deeper = Disagreements.none();
		for (int k = 0; k < deep.length; k++) {
			deeper = deeper.with(deep[k], 0, DeepSamples.half(deep[k].length), k);
		}
		return Math.min(1, deeper.rate() / disagreements(deep).without(deeper).rate());
	}

	private static Disagreements disagreements(int[][] deep) {
		Disagreements all = Disagreements.none();
		for (int k = 0; k < deep.length; k++) {
			all = all.with(deep[k], 0, deep[k].length, k);
		}
		return all;
	}

	private static int[][] counts(int[][] deep) {
		int[][] counts = new int[deep.length][deep.length];
		for (int k = 0; k < deep.length; k++) {
			for (int given : deep[k]) {
				counts[given][k]++;
			}
		}
		return counts;
	}
}
