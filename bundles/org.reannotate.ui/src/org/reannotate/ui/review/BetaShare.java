package org.reannotate.ui.review;

/**
 * What is known about a share: a beta distribution. Quantiles by bisection of the regularized incomplete beta function,
 * which is computed with its continued fraction (Abramowitz and Stegun 26.5.8) by Lentz's method.
 *
 * @param yes pseudo-count of those that are, more than 0
 * @param no  pseudo-count of those that are not, more than 0
 */
record BetaShare(double yes, double no) {

	private static final double TINY = 1e-300;
	private static final double PRECISION = 1e-12;
	private static final int STEPS = 500;
	/** The normal quantile of a 95% interval. */
	private static final double Z = 1.959964;
	/** What a run may claim to know: as much as so many reviewed images at most. */
	private static final double MOST = 60;

	/** The distribution whose mean and 95% interval are about these; all in [0, 1]. */
	static BetaShare about(double mean, double low, double high) {
		double bounded = Math.max(0.01, Math.min(0.99, mean));
		double deviation = Math.max(0.01, (high - low) / (2 * Z));
		double count = bounded * (1 - bounded) / (deviation * deviation) - 1;
		double known = Math.max(1, Math.min(MOST, count));
		return new BetaShare(bounded * known, (1 - bounded) * known);
	}

	/** After so many were seen that are, and that are not. */
	BetaShare seen(int are, int areNot) {
		return new BetaShare(yes + are, no + areNot);
	}

	double mean() {
		return yes / (yes + no);
	}

	/** The value that the share is below with this probability. */
	double quantile(double probability) {
		double low = 0;
		double high = 1;
		for (int i = 0; i < 60; i++) {
			double middle = (low + high) / 2;
			if (below(middle) < probability) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}

	/** The probability that the share is below {@code x}. */
	double below(double x) {
		if (x <= 0 || x >= 1) {
			return x <= 0 ? 0 : 1;
		}
		double front = Math.exp(logGamma(yes + no) - logGamma(yes) - logGamma(no) + yes * Math.log(x) + no * Math.log1p(-x));
		return x < (yes + 1) / (yes + no + 2) ? front * fraction(yes, no, x) / yes
				: 1 - front * fraction(no, yes, 1 - x) / no;
	}

	private static double fraction(double a, double b, double x) {
		double c = 1;
		double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
		double result = d;
		for (int m = 1; m <= STEPS; m++) {
			double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
			d = 1 / nonZero(1 + even * d);
			c = nonZero(1 + even / c);
			result *= d * c;
			double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
			d = 1 / nonZero(1 + odd * d);
			c = nonZero(1 + odd / c);
			result *= d * c;
			if (Math.abs(d * c - 1) < PRECISION) {
				break;
			}
		}
		return result;
	}

	private static double nonZero(double value) {
		return Math.abs(value) < TINY ? TINY : value;
	}

	/** Stirling's series after shifting the argument above 10: better than 1e-12 there. */
	private static double logGamma(double x) {
		double shift = 0;
		double at = x;
		while (at < 10) {
			shift -= Math.log(at);
			at++;
		}
		double inverse = 1 / (at * at);
		double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse * (1.0 / 1680 - inverse / 1188)))) / at;
		return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
	}
}
