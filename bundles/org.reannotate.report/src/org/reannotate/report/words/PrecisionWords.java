package org.reannotate.report.words;

import org.reannotate.analysis.labelissues.PrecisionEstimate;
import org.reannotate.report.internal.text.Numbers;

/** How many of the flagged labels are really wrong, as a person would say it. */
public final class PrecisionWords {

	private static final double RARE = 0.35;
	private static final double NEARLY_ALL = 0.95;

	private PrecisionWords() {
	}

	/**
	 * One sentence such as "About 9 in 10 of these are wrong (between 62% and 95%)".
	 *
	 * @param flags how many labels are flagged
	 */
	public static String of(PrecisionEstimate precision, int flags) {
		if (flags == 0) {
			return "No label is flagged";
		}
		if (Double.isNaN(precision.estimate())) {
			return "How many of these are really wrong cannot be told beforehand";
		}
		return about(precision.estimate()) + interval(precision);
	}

	private static String about(double share) {
		if (share >= NEARLY_ALL) {
			return "Nearly all of these are wrong";
		}
		if (share >= RARE) {
			return "About " + Math.round(share * 10) + " in 10 of these are wrong";
		}
		return share > 0 ? "About 1 in " + Math.round(1 / share) + " of these is wrong" : "Hardly any of these is wrong";
	}

	private static String interval(PrecisionEstimate precision) {
		if (Double.isNaN(precision.low()) || Double.isNaN(precision.high())) {
			return "";
		}
		return " (between " + Numbers.percent(precision.low()) + " and " + Numbers.percent(precision.high()) + ")";
	}
}
