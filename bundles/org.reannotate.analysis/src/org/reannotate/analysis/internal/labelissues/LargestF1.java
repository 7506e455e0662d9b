package org.reannotate.analysis.internal.labelissues;

/**
 * How many samples to flag for the largest F1 that can be expected: flagging those whose probability of being wrong is
 * above a threshold is expected to give {@code F1 = 2 * sum of the flagged probabilities / (flags + sum of all)}.
 */
final class LargestF1 {

	private static final int STEPS = 1000;

	private LargestF1() {
	}

	/**
	 * Tries thresholds a thousandth apart.
	 *
	 * @param right probabilities that each given label is right; 1 where there is none
	 */
	static int count(double[] right) {
		int[] counts = new int[STEPS + 1];
		double[] sums = new double[STEPS + 1];
		double all = 0;
		for (double one : right) {
			double wrong = 1 - one;
			all += wrong;
			if (wrong * STEPS >= 1) {
				counts[(int) (wrong * STEPS)]++;
				sums[(int) (wrong * STEPS)] += wrong;
			}
		}
		return best(counts, sums, all);
	}

	private static int best(int[] counts, double[] sums, double all) {
		int count = 0;
		int bestCount = 0;
		double flagged = 0;
		double bestShare = 0;
		for (int step = STEPS; step > 0; step--) {
			count += counts[step];
			flagged += sums[step];
			double share = flagged / (count + all);
			if (share > bestShare) {
				bestShare = share;
				bestCount = count;
			}
		}
		return bestCount;
	}
}
