package org.reannotate.analysis.internal.mergeable;

/**
 * A pair that is confused, before it is tested.
 *
 * @param score geometric mean of the two rates, each the average of counted and probable confusions, [0, 1]
 */
public record ConfusedPair(int a, int b, double rateAToB, double rateBToA, double score) {

	/** The smaller of the two rates. */
	public double smallerRate() {
		return Math.min(rateAToB, rateBToA);
	}
}
