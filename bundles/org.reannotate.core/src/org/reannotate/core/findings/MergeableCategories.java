package org.reannotate.core.findings;

/**
 * Two categories that the model confuses, with the test whether anything tells them apart.
 *
 * @param categoryA   id
 * @param categoryB   id
 * @param score       high = likely one category
 * @param rateAToB    share of the samples given A whose out-of-sample argmax is B, [0, 1]
 * @param rateBToA    the other way round
 * @param auc         of a head that tells A from B, out of sample, [0, 1]; NaN when it was not computed
 * @param aucLow      lower end of its interval
 * @param aucHigh     upper end of its interval
 * @param pValue      against shuffled labels, [0, 1]; NaN when it was not computed
 * @param recommended whether to merge
 * @param accuracyGained what merging adds to the accuracy, as a share of all samples; NaN when unknown
 */
public record MergeableCategories(long id, int rank, int categoryA, int categoryB, double score, double rateAToB,
		double rateBToA, double auc, double aucLow, double aucHigh, double pValue, Recommendation recommended,
		double accuracyGained) implements Finding {
}
