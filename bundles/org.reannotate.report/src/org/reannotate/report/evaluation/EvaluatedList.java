package org.reannotate.report.evaluation;

import java.util.Arrays;

import org.reannotate.analysis.evaluation.ListEvaluation;

/** Collects suspicion, flag and truth of the items of one list. */
final class EvaluatedList {

	private final double[] suspicion;
	private final boolean[] flagged;
	private final boolean[] positive;
	private int size;

	EvaluatedList(int capacity) {
		suspicion = new double[capacity];
		flagged = new boolean[capacity];
		positive = new boolean[capacity];
	}

	/** Adds an item; one without a figure counts as least suspicious. */
	void add(double suspected, boolean flag, boolean truth) {
		suspicion[size] = Double.isNaN(suspected) ? Double.NEGATIVE_INFINITY : suspected;
		flagged[size] = flag;
		positive[size++] = truth;
	}

	ListEvaluation evaluate() {
		return ListEvaluation.of(Arrays.copyOf(suspicion, size), Arrays.copyOf(flagged, size),
				Arrays.copyOf(positive, size), Evaluator.resamples(size));
	}
}
