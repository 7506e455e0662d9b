package org.reannotate.analysis.internal.mergeable;

import static org.reannotate.analysis.mergeable.MergeableOptions.MAX_AUC;
import static org.reannotate.analysis.mergeable.MergeableOptions.MIN_IMAGES;
import static org.reannotate.analysis.mergeable.MergeableOptions.MIN_P_VALUE;
import static org.reannotate.analysis.mergeable.MergeableOptions.MIN_RATE;

import org.reannotate.analysis.mergeable.Recommendation;

/** The rule that turns figures into a recommendation. */
public final class Advice {

	private Advice() {
	}

	/** Whether the rates would allow a merge. */
	public static boolean ratesHold(ConfusedPair pair) {
		return pair.smallerRate() >= MIN_RATE;
	}

	/**
	 * Yes: the rates hold, p above 0.05, AUC surely below 0.75, 20 images a side. No: the rates do not hold, or a
	 * difference is proven. Unknown: the rates hold and no difference is proven, but with so few images none could be.
	 */
	public static Recommendation of(ConfusedPair pair, Separability test) {
		if (!ratesHold(pair) || test.pValue() <= MIN_P_VALUE || test.low() >= MAX_AUC) {
			return Recommendation.NO;
		}
		boolean sure = test.images() >= MIN_IMAGES && test.high() < MAX_AUC;
		return sure ? Recommendation.YES : Recommendation.UNKNOWN;
	}
}
