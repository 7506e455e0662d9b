package org.reannotate.analysis.internal.labelissues;

/**
 * How much sharper than the probabilities the truth is. Probabilities of a cautious model are flat; raised to a power
 * they become calibrated (temperature scaling: Guo et al., "On calibration of modern neural networks", 2017). The power
 * is the one under which the given labels are most likely, wrong ones being allowed for, from what the scan left of some
 * thousand rows; then half as much again, since labels that are wrong near the border pull it down.
 */
final class Sharpness {

	private static final int SAMPLES = 4000;
	private static final double HALF_AS_MUCH_AGAIN = 1.5;
	private static final double LARGEST = 4;
	private static final double[] WRONG_SHARES = { 0, 0.005, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6 };
	private static final double LOWEST_TRIED = 0.6;
	private static final double HIGHEST_TRIED = 3;
	private static final int TRIALS = 14;
	private static final double TINY = 1e-12;

	private Sharpness() {
	}

	/** The power, a multiple of one half from 1 to 4. */
	static double of(Scan scan, int threads) {
		double[] likelihoods = new double[TRIALS];
		Parallel.forBlocks(threads, TRIALS, (from, to) -> {
			for (int i = from; i < to; i++) {
				likelihoods[i] = likelihood(scan, tried(i));
			}
		});
		int best = 0;
		for (int i = 1; i < TRIALS; i++) {
			best = likelihoods[i] > likelihoods[best] ? i : best;
		}
		double halves = Math.rint(2 * HALF_AS_MUCH_AGAIN * tried(best));
		return Math.max(1, Math.min(LARGEST, halves / 2));
	}

	private static double tried(int trial) {
		return LOWEST_TRIED * Math.pow(HIGHEST_TRIED / LOWEST_TRIED, trial / (TRIALS - 1.0));
	}

	/** Log likelihood of the given labels, at the share of wrong ones that makes it largest. */
	private static double likelihood(Scan scan, double power) {
		int[] rows = scan.labels().rows();
		int samples = Math.min(SAMPLES, rows.length);
		double[] sums = new double[WRONG_SHARES.length];
		int others = scan.categories() - 1;
		for (int i = 0; i < samples; i++) {
			double given = sharpened(scan, rows[(int) ((long) i * rows.length / samples)], power);
			for (int e = 0; e < sums.length; e++) {
				double wrong = WRONG_SHARES[e];
				sums[e] += Math.log(Math.max(TINY, (1 - wrong) * given + wrong / others * (1 - given)));
			}
		}
		double best = Double.NEGATIVE_INFINITY;
		for (double sum : sums) {
			best = Math.max(best, sum);
		}
		return best;
	}

	/** The given label's probability under the power; what is neither given nor best is taken as even. */
	private static double sharpened(Scan scan, int row, double power) {
		double given = Math.pow(Math.max(TINY, scan.self()[row]), power);
		double other = Math.pow(Math.max(TINY, scan.otherProbability()[row]), power);
		int rest = scan.categories() - 2;
		double left = Math.max(TINY, 1 - scan.self()[row] - scan.otherProbability()[row]);
		return given / (given + other + (rest == 0 ? 0 : rest * Math.pow(left / rest, power)));
	}
}
