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
	static double concentration(DoubleUnaryOperator logLikelihood, int threads) {
		double[] values = new double[STEPS];
		Parallel.forBlocks(threads, STEPS, (from, to) -> {
			for (int i = from; i < to; i++) {
				values[i] = logLikelihood.applyAsDouble(candidate(i));
			}
		});
		int best = 0;
		for (int i = 1; i < STEPS; i++) {
			best = values[i] > values[best] ? i : best;
		}
		return candidate(best);
	}

	private static double candidate(int step) {
		return LOWEST * Math.pow(HIGHEST / LOWEST, step / (STEPS - 1.0));
	}
}
