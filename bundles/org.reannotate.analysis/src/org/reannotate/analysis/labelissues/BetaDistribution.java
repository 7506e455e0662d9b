package org.reannotate.analysis.labelissues;

import org.reannotate.analysis.internal.labelissues.LogGamma;

/**
 * A beta distribution: what is known of a share after counting. Quantiles by bisection of the regularized incomplete beta
 * function, which is computed with its continued fraction (Abramowitz and Stegun 26.5.8) by Lentz's method.
 *
 * @param a more than 0; one more than the hits counted, for an even prior
 * @param b more than 0; one more than the misses counted, for an even prior
 */
public record BetaDistribution(double a, double b) {

	private static final int BISECTIONS = 60;
	private static final int TERMS = 500;
	private static final double CONVERGED = 1e-14;
	private static final double TINY = 1e-300;

	/** The share that is expected, in (0, 1). */
	public double mean() {
		return a / (a + b);
	}

	/** The share below which the true one lies with this probability. */
	public double quantile(double probability) {
		double low = 0;
		double high = 1;
		for (int i = 0; i < BISECTIONS; i++) {
			double middle = (low + high) / 2;
			if (cumulative(middle) < probability) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}

	/** The probability that the share is below {@code x}. */
	public double cumulative(double x) {
		if (x <= 0 || x >= 1) {
			return x <= 0 ? 0 : 1;
		}
		if (x > (a + 1) / (a + b + 2)) {
			return 1 - new BetaDistribution(b, a).cumulative(1 - x);
		}
		double front = Math.exp(LogGamma.of(a + b) - LogGamma.of(a) - LogGamma.of(b) + a * Math.log(x)
				+ b * Math.log1p(-x));
		return front * fraction(x) / a;
	}

	private double fraction(double x) {
		double c = 1;
		double d = 1 / notZero(1 - (a + b) * x / (a + 1));
		double value = d;
		for (int m = 1; m <= TERMS; m++) {
			double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
			d = 1 / notZero(1 + even * d);
			c = notZero(1 + even / c);
			value *= d * c;
			double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
			d = 1 / notZero(1 + odd * d);
			c = notZero(1 + odd / c);
			value *= d * c;
			if (Math.abs(d * c - 1) < CONVERGED) {
				break;
			}
		}
		return value;
	}

	private static double notZero(double value) {
		return Math.abs(value) < TINY ? TINY : value;
	}
}
