package org.reannotate.analysis.evaluation;

/**
 * All figures of one list of findings against the truth, each with its 90% bootstrap interval.
 *
 * <pre>
 * double[] suspicion = ...;   // N, high = likely a finding
 * boolean[] flagged = ...;    // N, what was put on the list
 * boolean[] positive = ...;   // N, the truth
 * ListEvaluation e = ListEvaluation.of(suspicion, flagged, positive, BootstrapOptions.defaults());
 * e.averagePrecision().estimate();
 * </pre>
 *
 * @param samples   N
 * @param positives number of true findings
 * @param flagged   number of flags
 */
public record ListEvaluation(int samples, int positives, int flagged, Interval averagePrecision, Interval auroc,
		Interval precision, Interval recall, Interval f1) {

	/**
	 * Evaluates a list.
	 *
	 * @param suspicion N, high = likely a finding; ties share one rank
	 * @throws IllegalArgumentException when the lengths differ or a suspicion is {@code NaN}
	 */
	public static ListEvaluation of(double[] suspicion, boolean[] flagged, boolean[] positive, BootstrapOptions options) {
		RankedTruth truth = RankedTruth.of(suspicion, positive);
		return new Bootstrap(truth, flagged, options).evaluate();
	}
}
