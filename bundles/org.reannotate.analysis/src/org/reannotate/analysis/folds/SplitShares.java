package org.reannotate.analysis.folds;

/**
 * The shares of training, validation and test; they sum to 1.
 */
public record SplitShares(double train, double validation, double test) {

	/** Checks the ranges. */
	public SplitShares {
		if (!(train > 0 && validation >= 0 && test >= 0) || Math.abs(train + validation + test - 1) > 1e-9) {
			throw new IllegalArgumentException("shares must sum to 1, training more than 0");
		}
	}

	/** 70% training, 15% validation, 15% test. */
	public static SplitShares defaults() {
		return new SplitShares(0.7, 0.15, 0.15);
	}

	double[] toArray() {
		return new double[] { train, validation, test };
	}
}
