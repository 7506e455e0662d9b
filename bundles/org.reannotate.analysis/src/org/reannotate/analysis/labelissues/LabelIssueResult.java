package org.reannotate.analysis.labelissues;

import java.util.List;

/**
 * What {@link LabelIssueFinder} found. Arrays of length N are in the row order of the input; they belong to the result
 * and are not to be changed.
 *
 * @param flags            N; whether the sample is flagged (folded ones are not)
 * @param scores           N; [0, 1], low = likely wrong; 1 where there is no label
 * @param suggested        N; the category that fits best besides the given one where the sample is suspicious, else the
 *                         given one; -1 never occurs
 * @param probabilityWrong N; probability that the given label is wrong, as far as one can know it: calibrated on sets with
 *                         known truth, at most 0.95, and 0 where there is no label. Where only another score and
 *                         filter were asked for, 1 less the score
 * @param ranking          the rows to look at, worst first: flagged ones, then those folded under a pair
 * @param pair             N; index into the folded pairs where given and suggested form one and the sample would be
 *                         flagged, else -1
 * @param reasons          by rank: why each of {@code ranking} stands there
 * @param thresholds       K; mean self-confidence of the category's samples, 2 for a category nobody carries
 * @param confidentJoint   K x K; counts by given and probable category, calibrated to the label counts
 * @param noiseRate        share of all labels estimated to be wrong
 * @param precision        share of the flags estimated to be right
 * @param quality          K; by category
 * @param weakModel        whether the model is too weak to be believed
 * @param accuracy         share of the labelled samples whose given label is the model's first choice
 * @param health           {@code 1 - flags / labelled samples}
 */
public record LabelIssueResult(boolean[] flags, double[] scores, int[] suggested, double[] probabilityWrong,
		int[] ranking, int[] pair, List<Reason> reasons, double[] thresholds, long[][] confidentJoint, double noiseRate,
		PrecisionEstimate precision, List<CategoryQuality> quality, boolean weakModel, double accuracy, double health) {

	/** Number of flagged samples. */
	public int flagCount() {
		int count = 0;
		for (boolean flag : flags) {
			count += flag ? 1 : 0;
		}
		return count;
	}
}
