package org.reannotate.analysis.internal.mergeable;

import java.util.Arrays;

/** The Mann-Whitney statistic: the AUC as counted wins, and its p-value against shuffled labels. */
final class RankSum {

	private RankSum() {
	}

	/** How many of the pairs (positive, negative) the positive wins, ties one half. Sorts both arrays. */
	static double wins(double[] positives, double[] negatives) {
		Arrays.sort(positives);
		Arrays.sort(negatives);
		double wins = 0;
		int below = 0;
		int notAbove = 0;
		for (double value : positives) {
			while (below < negatives.length && negatives[below] < value) {
				below++;
			}
			notAbove = Math.max(notAbove, below);
			while (notAbove < negatives.length && negatives[notAbove] <= value) {
				notAbove++;
			}
			wins += (below + notAbove) / 2.0;
		}
		return wins;
	}

	/** Variance of the wins when labels are shuffled. */
	static double variance(int positives, int negatives) {
		return (double) positives * negatives * (positives + negatives + 1) / 12;
	}

	/** Probability of so many wins or more when labels are shuffled (normal approximation with continuity). */
	static double pValue(double wins, int positives, int negatives) {
		double expected = positives * (double) negatives / 2;
		return Normal.upperTail((wins - expected - 0.5) / Math.sqrt(variance(positives, negatives)));
	}
}
