package org.reannotate.report.words;

import org.eclipse.osgi.util.NLS;
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
			return Messages.PrecisionWords_none;
		}
		if (Double.isNaN(precision.estimate())) {
			return Messages.PrecisionWords_unknown;
		}
		String about = about(precision.estimate());
		return Double.isNaN(precision.low()) || Double.isNaN(precision.high()) ? about
				: NLS.bind(Messages.PrecisionWords_between, new Object[] { about, Numbers.percent(precision.low()),
						Numbers.percent(precision.high()) });
	}

	private static String about(double share) {
		if (share >= NEARLY_ALL) {
			return Messages.PrecisionWords_nearlyAll;
		}
		if (share >= RARE) {
			return NLS.bind(Messages.PrecisionWords_inTen, Math.round(share * 10));
		}
		return share > 0 ? NLS.bind(Messages.PrecisionWords_oneIn, Math.round(1 / share))
				: Messages.PrecisionWords_hardlyAny;
	}
}
