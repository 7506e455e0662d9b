package org.reannotate.analysis.internal.labelissues;

import java.util.AbstractList;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.analysis.labelissues.Reason.Kind;

/** Chooses the strongest ground for each row's place in the ranking, when somebody asks. */
final class Reasons extends AbstractList<Reason> {

	private static final double SURE = 0.5;

	private final ProbabilityMatrix p;
	private final Scan scan;
	private final Flags flags;
	private final int[] ranking;

	Reasons(ProbabilityMatrix p, Scan scan, Flags flags, int[] ranking) {
		this.p = p;
		this.scan = scan;
		this.flags = flags;
		this.ranking = ranking;
	}

	@Override
	public int size() {
		return ranking.length;
	}

	@Override
	public Reason get(int rank) {
		int row = ranking[rank];
		return of(p, scan, row, flags.suggested()[row], flags.pair()[row]);
	}

	private static Reason of(ProbabilityMatrix p, Scan scan, int row, int suggested, int pair) {
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
