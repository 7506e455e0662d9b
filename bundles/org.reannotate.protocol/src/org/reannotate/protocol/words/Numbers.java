package org.reannotate.protocol.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers, by one rule everywhere: thousands are set apart by a comma, fractions by a point, as the texts around them. */
public final class Numbers {

	private static final int LONGEST_PLAIN = 8;
	private static final double LEAST_PLAIN = 1e-4;

	private Numbers() {
	}

	/** A count: "12,345". */
	public static String of(long count) {
		return of(count, 0);
	}

	/** With so many digits after the point: "0.50", "1,234.0". */
	public static String of(double value, int digits) {
		return between(value, digits, digits);
	}

	/** With no more digits after the point than say something: "0.5", "1,234". */
	public static String upTo(double value, int most) {
		return between(value, 0, most);
	}

	/**
	 * Such that it reads back the same, and without an exponent while that is short: "0.001", "1e-7". For what has no usual
	 * size, as a learning rate, and for what people type; so thousands are not set apart.
	 */
	public static String exact(double value) {
		String plain = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
		String shortest = Double.toString(value).replaceFirst("\\.0(E|$)", "$1").replace("E", "e");
		boolean tiny = value != 0 && Math.abs(value) < LEAST_PLAIN;
		return !tiny && plain.length() <= LONGEST_PLAIN || plain.length() <= shortest.length() ? plain : shortest;
	}

	/** The same with no more figures than so many, wherever the point is: "0.0012", "1.2e-7". */
	public static String figures(double value, int most) {
		return exact(rounded(value, most));
	}

	/** The number itself with so many figures; what is no finite number stays what it is. */
	public static double rounded(double value, int figures) {
		return !Double.isFinite(value) ? value : new BigDecimal(value).round(new MathContext(figures, RoundingMode.HALF_UP)).doubleValue();
	}

	/** With at least and at most so many digits after the point. */
	public static String between(double value, int least, int most) {
		var format = NumberFormat.getNumberInstance(Locale.ROOT);
		format.setRoundingMode(RoundingMode.HALF_UP);
		format.setMinimumFractionDigits(least);
		format.setMaximumFractionDigits(most);
		// a zero below zero is none
		return format.format(value + 0.0);
	}
}
