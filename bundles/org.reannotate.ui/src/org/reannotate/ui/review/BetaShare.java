package org.reannotate.ui.review;

import org.reannotate.analysis.labelissues.BetaDistribution;

/**
 * What is known about a share, from a run and from what people reviewed since: a beta distribution.
 *
 * @param yes pseudo-count of those that are, more than 0
 * @param no  pseudo-count of those that are not, more than 0
 */
record BetaShare(double yes, double no) {

	/** The normal quantile of a 95% interval. */
	private static final double Z = 1.959964;
	/** What a run may claim to know: as much as so many reviewed images at most. */
	private static final double MOST = 60;

	/** The distribution whose mean and 95% interval are about these; all in [0, 1]. */
	static BetaShare about(double mean, double low, double high) {
		double bounded = Math.max(0.01, Math.min(0.99, mean));
		double deviation = Math.max(0.01, (high - low) / (2 * Z));
		double count = bounded * (1 - bounded) / (deviation * deviation) - 1;
		double known = Math.max(1, Math.min(MOST, count));
		return new BetaShare(bounded * known, (1 - bounded) * known);
	}

	/** After so many were seen that are, and that are not. */
	BetaShare seen(int are, int areNot) {
		return new BetaShare(yes + are, no + areNot);
	}

	double mean() {
		return known().mean();
	}

	/** The value that the share is below with this probability. */
	double quantile(double probability) {
		return known().quantile(probability);
	}

	/** The probability that the share is below {@code x}. */
	double below(double x) {
		return known().cumulative(x);
	}

	private BetaDistribution known() {
		return new BetaDistribution(yes, no);
	}
}
