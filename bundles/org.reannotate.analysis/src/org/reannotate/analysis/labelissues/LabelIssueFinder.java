package org.reannotate.analysis.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.internal.labelissues.Analysis;

/**
 * Finds probably wrong labels.
 *
 * <pre>
 * ProbabilityMatrix p = ProbabilityMatrix.map(run.resolve("probabilities.npy"));
 * LabelIssueResult result = LabelIssueFinder.find(p, labels, LabelIssueOptions.defaults());
 * for (int row : result.ranking()) {
 *     show(row, result.suggested()[row], result.probabilityWrong()[row]);
 * }
 * </pre>
 *
 * Deterministic: the same input gives the same result, whatever the number of threads.
 */
public final class LabelIssueFinder {

	private LabelIssueFinder() {
	}

	/**
	 * Looks at all labels at once.
	 *
	 * @param p      N x K, out of sample; K at least 2
	 * @param labels N; the given category as a column of {@code p}, -1 = no label (never flagged)
	 * @throws InvalidInputException when the two cannot be analysed; names the first bad row
	 */
	public static LabelIssueResult find(ProbabilityMatrix p, int[] labels, LabelIssueOptions options)
			throws InvalidInputException {
		return Analysis.run(p, labels, options);
	}
}
