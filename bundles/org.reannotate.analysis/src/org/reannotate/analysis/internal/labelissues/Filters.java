package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.Filter;

/** The filters of confident learning, one method each. Flags are N long. */
public final class Filters {

	private static final int AT_LEAST_A_CATEGORY = 1;

	private final ProbabilityMatrix p;
	private final Scan scan;
	private final ConfidentJoint joint;
	private final int threads;

	public Filters(ProbabilityMatrix p, Scan scan, ConfidentJoint joint, int threads) {
		this.p = p;
		this.scan = scan;
		this.joint = joint;
		this.threads = threads;
	}

	/** The flags of a filter of the literature; {@link Filter#BLEND} is none. */
	public boolean[] flags(Filter filter) {
		boolean[] flags = switch (filter) {
			case PRUNE_BY_NOISE_RATE -> pruneByNoiseRate();
			case PRUNE_BY_CLASS -> pruneByClass();
			case BOTH -> both();
			case CONFIDENT_LEARNING -> confidentLearning();
			case PREDICTED_NEQ_GIVEN -> allLabelled();
			case LOW_NORMALIZED_MARGIN -> lowest(new Scores(p, scan, threads).normalizedMargin(false));
			case LOW_SELF_CONFIDENCE -> lowest(scan.self());
			case BLEND -> throw new IllegalArgumentException(filter.id());
		};
		boolean byRankAlone = filter == Filter.LOW_NORMALIZED_MARGIN || filter == Filter.LOW_SELF_CONFIDENCE;
		return byRankAlone ? flags : withoutAgreements(flags);
	}

	private boolean[] pruneByNoiseRate() {
		return PruneByNoiseRate.flags(p, scan, pruneCounts(), AT_LEAST_A_CATEGORY, threads);
	}

	private boolean[] pruneByClass() {
		return PruneByClass.flags(scan, pruneCounts(), AT_LEAST_A_CATEGORY);
	}

	private boolean[] both() {
		boolean[] flags = pruneByNoiseRate();
		boolean[] byClass = pruneByClass();
		for (int i = 0; i < flags.length; i++) {
			flags[i] &= byClass[i];
		}
		return flags;
	}

	private boolean[] confidentLearning() {
		boolean[] flags = new boolean[scan.rows()];
		for (int row : scan.labels().rows()) {
			flags[row] = ConfidentJoint.isOffDiagonal(scan, row);
		}
		return flags;
	}

	private boolean[] allLabelled() {
		boolean[] flags = new boolean[scan.rows()];
		for (int row : scan.labels().rows()) {
			flags[row] = true;
		}
		return flags;
	}

	/** As many as {@link Filter#CONFIDENT_LEARNING} flags, by this score; of equals the first. */
	private boolean[] lowest(double[] scores) {
		return LowestRanked.flags(scores, scan.labels(), count(withoutAgreements(confidentLearning())));
	}

	private boolean[] withoutAgreements(boolean[] flags) {
		for (int row : scan.labels().rows()) {
			boolean alone = scan.labels().count(scan.labels().of()[row]) <= AT_LEAST_A_CATEGORY;
			flags[row] &= !alone && !scan.agrees(row);
		}
		return flags;
	}

	private static int count(boolean[] flags) {
		int count = 0;
		for (boolean flag : flags) {
			count += flag ? 1 : 0;
		}
		return count;
	}

	private long[][] pruneCounts() {
		return PruneCounts.of(joint.calibrated(), AT_LEAST_A_CATEGORY);
	}
}
