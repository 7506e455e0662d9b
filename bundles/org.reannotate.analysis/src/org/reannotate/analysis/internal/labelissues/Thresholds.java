package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/** Confident thresholds: how sure the model is, on average, of the samples given a category (JAIR 2021, eq. 2). */
public final class Thresholds {

	/** What the reference takes for equal. */
	public static final double TOLERANCE = 1e-6;
	/** Threshold of a category that nobody carries: above every probability. */
	public static final double UNREACHABLE = 2;
	private static final double LOWEST = 2 * TOLERANCE;

	private Thresholds() {
	}

	/** The probability of each row's given label, 0 where there is none: N. */
	public static double[] selfConfidence(ProbabilityMatrix p, Labels labels, int threads) {
		double[] given = new double[p.rows()];
		Parallel.forBlocks(threads, given.length, (from, to) -> {
			for (int i = from; i < to; i++) {
				int label = labels.of()[i];
				given[i] = label < 0 ? 0 : p.get(i, label);
			}
		});
		return given;
	}

	/** Thresholds by category: K. */
	public static double[] of(Labels labels, double[] selfConfidence, Precision precision, int threads) {
		double[] byCategory = new double[labels.labelled()];
		double[] thresholds = new double[labels.categories()];
		Parallel.forBlocks(threads, thresholds.length, (first, end) -> {
			for (int k = first; k < end; k++) {
				int from = labels.starts()[k];
				int to = labels.starts()[k + 1];
				for (int i = from; i < to; i++) {
					byCategory[i] = selfConfidence[labels.rows()[i]];
				}
				thresholds[k] = from == to ? UNREACHABLE
						: Math.max(precision.mean(byCategory, from, to), precision.round(LOWEST));
			}
		});
		return thresholds;
	}
}
