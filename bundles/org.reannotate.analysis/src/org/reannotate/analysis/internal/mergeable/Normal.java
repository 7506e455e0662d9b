package org.reannotate.analysis.internal.mergeable;

/** The normal distribution. */
final class Normal {

	private Normal() {
	}

	/**
	 * P(Z > z), to about 1e-7 of its value (rational Chebyshev fit of erfc, Press et al., Numerical Recipes, section
	 * 6.2).
	 */
	static double upperTail(double z) {
		double x = Math.abs(z) / Math.sqrt(2);
		double t = 1 / (1 + 0.5 * x);
		double fit = -1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806
				+ t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277))))))));
		double half = 0.5 * t * Math.exp(-x * x + fit);
		return z >= 0 ? half : 1 - half;
	}
}
