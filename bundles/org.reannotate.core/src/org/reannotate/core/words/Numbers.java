package org.reannotate.core.words;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers, by one rule everywhere: thousands are set apart by a comma, fractions by a point, as the texts around them. */
public final class Numbers {

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
