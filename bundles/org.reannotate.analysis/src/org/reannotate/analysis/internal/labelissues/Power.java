package org.reannotate.analysis.internal.labelissues;

/** Powers with an exponent that is a multiple of one half, by multiplication and square root: ten times the speed. */
record Power(int whole, boolean half) {

	static Power of(double exponent) {
		int whole = (int) exponent;
		return new Power(whole, exponent - whole == 0.5);
	}

	/** The value raised to the power; the value is not negative. */
	double raise(double value) {
		double result = half ? Math.sqrt(value) : 1;
		for (int i = 0; i < whole; i++) {
			result *= value;
		}
		return result;
	}
}
