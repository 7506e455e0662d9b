package org.reannotate.analysis.labelissues;

/**
 * How many of the flags are right, told beforehand.
 *
 * @param estimate most likely share of flags that are right, [0, 1]
 * @param low      lower end of the 90% interval
 * @param high     upper end of the 90% interval
 */
public record PrecisionEstimate(double estimate, double low, double high) {

	/**
	 * What people's decisions say about the precision of the range of ranks that they reviewed: from 30 decisions on the
	 * estimate is theirs alone, before that this estimate counts along, fading.
	 *
	 * @param reviewed flags decided so far
	 * @param wrong    those among them whose given label was indeed wrong
	 */
	public PrecisionEstimate afterReview(int reviewed, int wrong) {
		return BetaPosterior.of(this, reviewed, wrong);
	}
}
