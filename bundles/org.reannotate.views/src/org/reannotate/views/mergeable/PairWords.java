package org.reannotate.views.mergeable;

import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.audit.insight.PairReview;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;
import org.reannotate.views.mergeable.MergeRow.Pair;

/** What is known about a pair, in words. */
final class PairWords {

	private static final double COIN = 0.1, CLEARLY = 0.4;

	private PairWords() {
	}

	static String advice(Recommendation recommendation) {
		return switch (recommendation) {
		case YES -> Messages.PairWords_merge;
		case NO -> Messages.PairWords_keepApart;
		case UNKNOWN -> Messages.PairWords_tooFew;
		};
	}

	/** The AUC with its interval, or that it was not measured. */
	static String auc(MergeableCategories found) {
		return Double.isNaN(found.auc()) ? Messages.PairWords_notTested
				: NLS.bind(Messages.PairWords_auc,
						new Object[] { number(found.auc()), number(found.aucLow()), number(found.aucHigh()) });
	}

	/** The recommendation with its reason, one sentence. */
	static String reason(Pair pair) {
		MergeableCategories found = pair.found();
		Object[] rates = { Percent.of(found.rateAToB()), pair.nameA(), pair.nameB(), Percent.of(found.rateBToA()), auc(found) };
		return switch (found.recommended()) {
		case YES -> NLS.bind(Messages.PairWords_becauseConfused, rates);
		case UNKNOWN -> NLS.bind(Messages.PairWords_becauseTooFew, rates)
				+ NLS.bind(Messages.PairWords_needed, MergeableOptions.MIN_IMAGES);
		case NO -> NLS.bind(against(found), rates);
		};
	}

	private static String against(MergeableCategories found) {
		double low = Math.min(found.rateAToB(), found.rateBToA());
		double high = Math.max(found.rateAToB(), found.rateBToA());
		if (high < MergeableOptions.MIN_RATE) {
			return Messages.PairWords_rarely;
		}
		return low < MergeableOptions.MIN_RATE ? Messages.PairWords_oneWay : Messages.PairWords_toldApart;
	}

	/** What a merge would gain, one sentence. */
	static String gain(PairReview review) {
		int gained = review.aTakenForB() + review.bTakenForA();
		return NLS.bind(Messages.PairWords_gain, new Object[] { gained, Percent.fine(review.accuracy()), Percent.fine(review.accuracyMerged()) });
	}

	/** What a merge would lose, one sentence. */
	static String loss(PairReview review, String nameA, String nameB) {
		int both = review.rightA() + review.rightB();
		String apart = review.distinction() < COIN ? Messages.PairWords_coin
				: review.distinction() < CLEARLY ? Messages.PairWords_little : Messages.PairWords_clearly;
		return NLS.bind(Messages.PairWords_loss, new Object[] { nameA, nameB, both,
				both + review.aTakenForB() + review.bTakenForA(), apart });
	}

	private static String number(double value) {
		return Numbers.of(value, 2);
	}
}
