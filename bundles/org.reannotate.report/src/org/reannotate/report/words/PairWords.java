package org.reannotate.report.words;

import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.core.words.Percent;
import org.reannotate.report.internal.text.Numbers;

/** What is to be done about two categories that are mixed up, and why. */
public final class PairWords {

	private static final double WORTH_SAYING = 0.0005;

	private PairWords() {
	}

	/** One or two sentences on a pair. */
	public static String of(MergeablePair pair, String a, String b) {
		String rates = Numbers.percent(pair.rateAToB()) + " of " + a + " is seen as " + b + " and "
				+ Numbers.percent(pair.rateBToA()) + " the other way round";
		return switch (pair.recommendation()) {
		case YES -> rates + ", and nothing in the images separates the two. " + gained(pair)
				+ "What is lost is the distinction between them.";
		case UNKNOWN -> rates + ", but there are too few images to tell whether something separates them. Label more "
				+ "of both, or compare them side by side.";
		case NO -> rates + ", " + (Double.isNaN(pair.auc()) ? "but not by nearly enough in both directions."
				: "but the images differ enough to keep them apart.");
		};
	}

	private static String gained(MergeablePair pair) {
		return pair.accuracyGained() < WORTH_SAYING ? "" : "As one category the model would be right on "
				+ Percent.fine(pair.accuracyGained()) + " more of all images. ";
	}
}
