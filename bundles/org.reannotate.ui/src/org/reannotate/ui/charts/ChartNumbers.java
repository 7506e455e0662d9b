package org.reannotate.ui.charts;

import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;


/** How the numbers of an axis are written. */
public enum ChartNumbers {
	/** As they are, very small and very large ones with a power of ten. */
	PLAIN,
	/** Shares of one as percent. */
	PERCENT;

	/** Figures of a value that is read out. */
	private static final int FIGURES = 4;
	private static final int SMALLEST_EXPONENT = -5;
	private static final int LARGEST_EXPONENT = 6;
	private static final String MINUS = "\u2212";

	/** A value by itself, to four figures. */
	public String value(double value) {
		if (Double.isNaN(value)) {
			return "\u2013";
		}
		return this == PERCENT ? Percent.fine(value)
				: number(value, 0, Math.max(0, FIGURES - 1 - Math.max(exponent(value), SMALLEST_EXPONENT)));
	}

	/** A value beside others that are {@code step} apart: no more digits than tell them apart. */
	String tick(double value, double step) {
		double scale = this == PERCENT ? 100 : 1;
		int digits = digits(step * scale);
		if (digits > -SMALLEST_EXPONENT) {
			return withUnit(value == 0 ? "0" : sign(scientific(value * scale)));
		}
		return withUnit(number(value * scale, digits, digits));
	}

	private String withUnit(String number) {
		return this == PERCENT ? number + "%" : number;
	}

	private static int digits(double step) {
		// a hair more, or 0.01 is taken for a little less than that
		return step <= 0 ? 0 : Math.max(0, -(int) Math.floor(Math.log10(step) + 1e-9));
	}

	private static int exponent(double value) {
		return value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)) + 1e-12);
	}

	private static String number(double value, int least, int most) {
		int exponent = exponent(value);
		if (value != 0 && (exponent < SMALLEST_EXPONENT || exponent > LARGEST_EXPONENT)) {
			return sign(scientific(value));
		}
		return sign(Numbers.between(value, least, most));
	}

	private static String scientific(double value) {
		int exponent = exponent(value);
		String mantissa = Numbers.between(value / Math.pow(10, exponent), 0, 2);
		return (mantissa.equals("1") ? "" : mantissa + "\u00b7") + power(exponent);
	}

	private static String sign(String text) {
		return text.startsWith("-") ? MINUS + text.substring(1) : text;
	}

	/** Ten to a power, with raised digits. */
	static String power(int exponent) {
		var text = new StringBuilder("10");
		for (char each : Integer.toString(exponent).toCharArray()) {
			text.append(each == '-' ? '\u207b' : "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(each - '0'));
		}
		return text.toString();
	}
}
