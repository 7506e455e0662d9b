package org.reannotate.analysis.internal.labelissues;

/** The logarithm of the gamma function for positive arguments, by Stirling's series. */
public final class LogGamma {

	private static final double LARGE_ENOUGH = 10;
	private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

	private LogGamma() {
	}

	/** {@code ln Gamma(x)}, x greater than 0; error below 1e-12. */
	public static double of(double x) {
		double shift = 1;
		double y = x;
		while (y < LARGE_ENOUGH) {
			shift *= y;
			y++;
		}
		double r = 1 / (y * y);
		double series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / y;
		return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + series - Math.log(shift);
	}

	/** {@code ln (Gamma(x + n) / Gamma(x))}. */
	static double rising(double x, double n) {
		return n == 0 ? 0 : of(x + n) - of(x);
	}
}
