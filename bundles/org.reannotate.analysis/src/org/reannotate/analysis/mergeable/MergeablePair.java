package org.reannotate.analysis.mergeable;

/**
 * Two categories that are confused with each other.
 *
 * @param a              the category with the smaller number
 * @param b              the other category
 * @param score          [0, 1], high = likely mergeable; the order of the list
 * @param rateAToB       share of the samples given a whose out-of-sample argmax is b
 * @param rateBToA       the other way
 * @param auc            out-of-sample AUC of a head that tells a from b, about 0.5 = cannot; {@code NaN} = not tested
 * @param aucLow         lower end of its 90% interval
 * @param aucHigh        upper end of its 90% interval
 * @param pValue         probability of such an AUC, or a higher one, with shuffled labels
 * @param basis          what the head looked at
 * @param recommendation whether to merge
 * @param accuracyGained out-of-sample accuracy after the merge minus before, over all labelled samples
 * @param distinctionLost [0, 1]: how far the model's own choice between the two beats a coin (Youden's J of the samples
 *                       it puts into either): 0 = the merge loses nothing that the model knows
 */
public record MergeablePair(int a, int b, double score, double rateAToB, double rateBToA, double auc, double aucLow,
		double aucHigh, double pValue, SeparabilityBasis basis, Recommendation recommendation, double accuracyGained,
		double distinctionLost) {
}
