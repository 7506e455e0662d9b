package org.reannotate.launching.ui.fields;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.Numbers;

/**
 * What may be typed into a field for a number; without widgets.
 *
 * @param name  of the field, as people see it, without colon
 * @param low   the least value
 * @param high  the largest value
 * @param whole whether fractions are refused
 */
public record NumberRule(String name, double low, double high, boolean whole) {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
	private static final int LONGEST_QUOTE = 20;

	/** A rule for whole numbers. */
	public static NumberRule whole(String name, double low, double high) {
		return new NumberRule(name, low, high, true);
	}

	/** A rule for numbers with a decimal point. */
	public static NumberRule real(String name, double low, double high) {
		return new NumberRule(name, low, high, false);
	}

	/** What is wrong with a text, as a sentence that names the field; null when it is fine. */
	public @Nullable String problem(String text) {
		String typed = text.strip();
		if (typed.isEmpty()) {
			return NLS.bind(Messages.NumberRule_empty, name);
		}
		if (!NUMBER.matcher(typed).matches()) {
			return NLS.bind(Messages.NumberRule_noNumber, name, quote(typed));
		}
		double value = Double.parseDouble(typed);
		if (whole && value != Math.rint(value)) {
			return NLS.bind(Messages.NumberRule_notWhole, name, quote(typed));
		}
		return value >= low && value <= high ? null
				: NLS.bind(Messages.NumberRule_range, new Object[] { name, Numbers.exact(low), Numbers.exact(high) });
	}

	/** The number that a text without a problem stands for. */
	public double value(String text) {
		return Double.parseDouble(text.strip());
	}

	private static String quote(String typed) {
		return typed.length() <= LONGEST_QUOTE ? typed : typed.substring(0, LONGEST_QUOTE) + "\u2026";
	}
}
