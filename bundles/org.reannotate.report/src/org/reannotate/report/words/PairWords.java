package org.reannotate.report.words;

import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.protocol.words.Percent;
import org.reannotate.report.internal.text.Numbers;

/** What is to be done about two categories that are mixed up, and why. */
public final class PairWords {

	private static final double WORTH_SAYING = 0.0005;

	private PairWords() {
	}

	/** One or two sentences on a pair. */
	public static String of(MergeablePair pair, String a, String b) {
		String words = switch (pair.recommendation()) {
		case YES -> pair.accuracyGained() < WORTH_SAYING ? Messages.PairWords_merge : Messages.PairWords_mergeGaining;
		case UNKNOWN -> Messages.PairWords_tooFew;
		case NO -> Double.isNaN(pair.auc()) ? Messages.PairWords_oneWay : Messages.PairWords_apart;
		};
		return NLS.bind(words, new Object[] { Numbers.percent(pair.rateAToB()), a, b, Numbers.percent(pair.rateBToA()),
				Percent.fine(pair.accuracyGained()) });
	}
}
