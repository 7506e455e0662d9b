package org.reannotate.report.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.reannotate.protocol.words.Percent;


/**
 * Numbers as text. Shortest-digits printing changed between Java releases, so figures are rounded from
 * their exact value instead: the bytes depend on the value alone.
 */
public final class Numbers {

	private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
	private static final int PLAIN_BELOW_SCALE = 12;

	private Numbers() {
	}

	/** At most six significant digits without trailing zeros; empty for NaN and infinities. */
	public static String cell(double value) {
		if (!Double.isFinite(value)) {
			return "";
		}
		BigDecimal rounded = rounded(value);
		return rounded.scale() <= PLAIN_BELOW_SCALE ? rounded.toPlainString() : rounded.toString();
	}

	/** The number that {@link #cell(double)} prints, for JSON; {@code null} becomes the caller's job for NaN. */
	public static BigDecimal rounded(double value) {
		BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS);
		return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
	}

	/** {@link Percent#of}, for those in here. */
	public static String percent(double share) {
		return Percent.of(share);
	}
}
