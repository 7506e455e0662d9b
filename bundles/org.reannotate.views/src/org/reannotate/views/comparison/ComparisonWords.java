package org.reannotate.views.comparison;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.RunComparison.Compared;
import org.reannotate.audit.training.RunComparison.Sides;
import org.reannotate.protocol.words.Percent;
import org.reannotate.views.running.Points;

/** What came of one run after another one, in a sentence. Pure. */
final class ComparisonWords {

	private ComparisonWords() {
	}

	static String summary(Compared from, Compared to, Sides sides, int common) {
		if (common == 0) {
			return Messages.ComparisonWords_nothingCommon;
		}
		return NLS.bind(Messages.ComparisonWords_summary,
				new Object[] { Percent.fine(from.commonAccuracy()), Percent.fine(to.commonAccuracy()),
						Points.of(to.commonAccuracy() - from.commonAccuracy()), common, sides.fixed().length,
						sides.broken().length, sides.moved().length });
	}
}
