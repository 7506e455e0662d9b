package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.analysis.labelissues.Reason.Kind;

/** Chooses the strongest ground for a row's place in the list. */
final class Reasons {

	private static final double SURE = 0.5;

	private Reasons() {
	}

	static Reason of(ProbabilityMatrix p, Scan scan, int row, int suggested, int pair) {
		int given = scan.labels().of()[row];
		double fits = p.get(row, suggested);
		Kind kind;
		if (pair >= 0) {
			kind = Kind.MERGEABLE_PAIR;
		} else if (scan.other()[row] != suggested || scan.agrees(row)) {
			kind = Kind.NOISE_PATTERN;
		} else {
			kind = fits >= SURE ? Kind.PREDICTED_OTHER : Kind.GIVEN_UNLIKELY;
		}
		return new Reason(kind, given, suggested, scan.self()[row], fits);
	}
}
