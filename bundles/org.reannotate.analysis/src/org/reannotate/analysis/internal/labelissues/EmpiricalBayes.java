package org.reannotate.analysis.internal.labelissues;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds how far to shrink from the data themselves: the concentration of a Dirichlet (or beta) prior that makes the
 * observed counts most likely. Counts that are as even as chance allows give a strong prior, counts that pile up a weak
 * one (Minka, "Estimating a Dirichlet distribution", 2000).
 */
final class EmpiricalBayes {

	private static final double LOWEST = 0.5;
	private static final double HIGHEST = 1e5;
	private static final int STEPS = 40;

	private EmpiricalBayes() {
	}

	/** The concentration, from a grid, at which the marginal log likelihood is largest. */
	static double concentration(DoubleUnaryOperator logLikelihood) {
		double best = LOWEST;
		double bestValue = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < STEPS; i++) {
			double candidate = LOWEST * Math.pow(HIGHEST / LOWEST, i / (STEPS - 1.0));
			double value = logLikelihood.applyAsDouble(candidate);
			if (value > bestValue) {
				best = candidate;
				bestValue = value;
			}
		}
		return best;
	}
}
