package org.reannotate.analysis.internal.labelissues;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds how far to shrink from the data themselves: the concentration of a Dirichlet (or beta) prior, by the likelihood
 * of the observed counts under it. Counts that are as even as chance allows ask for a strong prior, counts that pile up
 * for a weak one (Minka, "Estimating a Dirichlet distribution", 2000). Few counts pile up by chance, and then the best
 * fit believes too much; so the result is the mean over a range of priors (of the logarithm), weighted by likelihood.
 */
final class EmpiricalBayes {

	private static final double LOWEST = 0.5;
	private static final double HIGHEST = 1e5;
	private static final int STEPS = 40;

	private EmpiricalBayes() {
	}

	/** The concentration, given the log likelihood of the counts under each. */
	static double concentration(DoubleUnaryOperator logLikelihood, int threads) {
		double[] values = new double[STEPS];
		Parallel.forBlocks(threads, STEPS, (from, to) -> {
			for (int i = from; i < to; i++) {
				values[i] = logLikelihood.applyAsDouble(candidate(i));
			}
		});
		return Math.exp(meanLogarithm(values));
	}

	private static double meanLogarithm(double[] logLikelihoods) {
		double best = Double.NEGATIVE_INFINITY;
		for (double value : logLikelihoods) {
			best = Math.max(best, value);
		}
		double sum = 0;
		double weights = 0;
		for (int i = 0; i < STEPS; i++) {
			double weight = Math.exp(logLikelihoods[i] - best);
			sum += weight * Math.log(candidate(i));
			weights += weight;
		}
		return sum / weights;
	}

	private static double candidate(int step) {
		return LOWEST * Math.pow(HIGHEST / LOWEST, step / (STEPS - 1.0));
	}
}
