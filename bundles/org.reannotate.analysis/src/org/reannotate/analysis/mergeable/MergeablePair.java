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
 * @param pValue         bound on the probability of such an AUC, or a higher one, with shuffled labels (valid, and rather
 *                       too high: see Meinshausen, Meier and Buehlmann, JASA 2009)
 * @param basis          what the head looked at
 * @param recommendation whether to merge
 * @param accuracyGained share of all labelled samples that are put into the other of the two, which a merge makes right
 * @param distinctionLost [0, 1]: how far the model's own choice between the two beats a coin (Youden's J of the samples
 *                       it puts into either): 0 = the merge loses nothing that the model knows
 */
public record MergeablePair(int a, int b, double score, double rateAToB, double rateBToA, double auc, double aucLow,
		double aucHigh, double pValue, SeparabilityBasis basis, Recommendation recommendation, double accuracyGained,
		double distinctionLost) {
}
