package org.reannotate.analysis.evaluation;

/**
 * How well a set of flags meets the truth. Precision of no flags is {@code NaN}, recall of no positives is {@code NaN};
 * F1 is 0 where there is something to find and nothing right was flagged.
 */
public record PrecisionRecall(long truePositives, long falsePositives, long falseNegatives) {

	/**
	 * Counts hits and misses.
	 *
	 * @throws IllegalArgumentException when the lengths differ
	 */
	public static PrecisionRecall of(boolean[] flagged, boolean[] positive) {
		RankedTruth.requireSameLength(flagged.length, positive.length);
		long hits = 0;
		long falseAlarms = 0;
		long misses = 0;
		for (int i = 0; i < flagged.length; i++) {
			if (flagged[i]) {
				hits += positive[i] ? 1 : 0;
				falseAlarms += positive[i] ? 0 : 1;
			} else if (positive[i]) {
				misses++;
			}
		}
		return new PrecisionRecall(hits, falseAlarms, misses);
	}

	/** Share of the flags that are right, {@code NaN} without flags. */
	public double precision() {
		return (double) truePositives / (truePositives + falsePositives);
	}

	/** Share of the positives that are flagged, {@code NaN} without positives. */
	public double recall() {
		return (double) truePositives / (truePositives + falseNegatives);
	}

	/** Harmonic mean of precision and recall, {@code 2 TP / (2 TP + FP + FN)}; {@code NaN} without flags and positives. */
	public double f1() {
		return 2.0 * truePositives / (2.0 * truePositives + falsePositives + falseNegatives);
	}
}
