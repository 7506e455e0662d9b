package org.reannotate.analysis.evaluation;

import java.util.Arrays;

/**
 * The truth in the order of a ranking, highest suspicion first, with tied suspicions marked as one step. The figures
 * take a weight for every sample, so that a bootstrap draw is only another set of weights.
 *
 * <p>
 * Average precision is {@code sum over steps of (recall gained) * (precision at the step's end)}, so it does not depend
 * on the order within ties. AUROC counts a tie as one half.
 */
public final class RankedTruth {

	private final int[] order;
	private final boolean[] lastOfStep;
	private final boolean[] positive;

	private RankedTruth(int[] order, boolean[] lastOfStep, boolean[] positive) {
		this.order = order;
		this.lastOfStep = lastOfStep;
		this.positive = positive;
	}

	/**
	 * Ranks the samples.
	 *
	 * @param suspicion N, high = likely positive
	 * @throws IllegalArgumentException when the lengths differ or a suspicion is {@code NaN}
	 */
	public static RankedTruth of(double[] suspicion, boolean[] positive) {
		requireSameLength(suspicion.length, positive.length);
		int n = suspicion.length;
		int[] order = Descending.order(suspicion);
		boolean[] last = new boolean[n];
		for (int rank = 0; rank < n; rank++) {
			last[rank] = rank == n - 1 || suspicion[order[rank]] != suspicion[order[rank + 1]];
		}
		return new RankedTruth(order, last, positive);
	}

	/** Number of samples. */
	public int size() {
		return order.length;
	}

	boolean positive(int row) {
		return positive[row];
	}

	/** Average precision; {@code NaN} without positives. */
	public double averagePrecision() {
		return averagePrecision(ones());
	}

	/** Area under the receiver operating characteristic; {@code NaN} without positives or without negatives. */
	public double auroc() {
		return auroc(ones());
	}

	double averagePrecision(int[] weights) {
		long seen = 0;
		long hits = 0;
		long hitsBefore = 0;
		double sum = 0;
		for (int rank = 0; rank < order.length; rank++) {
			int row = order[rank];
			seen += weights[row];
			hits += positive[row] ? weights[row] : 0;
			if (lastOfStep[rank] && hits > hitsBefore) {
				sum += (hits - hitsBefore) * ((double) hits / seen);
				hitsBefore = hits;
			}
		}
		return hits == 0 ? Double.NaN : sum / hits;
	}

	double auroc(int[] weights) {
		long positives = 0;
		long negatives = 0;
		long stepPositives = 0;
		long stepNegatives = 0;
		double wins = 0;
		for (int rank = 0; rank < order.length; rank++) {
			int row = order[rank];
			stepPositives += positive[row] ? weights[row] : 0;
			stepNegatives += positive[row] ? 0 : weights[row];
			if (lastOfStep[rank]) {
				wins += stepNegatives * (positives + 0.5 * stepPositives);
				positives += stepPositives;
				negatives += stepNegatives;
				stepPositives = 0;
				stepNegatives = 0;
			}
		}
		return positives == 0 || negatives == 0 ? Double.NaN : wins / ((double) positives * negatives);
	}

	private int[] ones() {
		int[] weights = new int[order.length];
		Arrays.fill(weights, 1);
		return weights;
	}

	static void requireSameLength(int a, int b) {
		if (a != b) {
			throw new IllegalArgumentException("lengths differ: " + a + " and " + b);
		}
	}
}
