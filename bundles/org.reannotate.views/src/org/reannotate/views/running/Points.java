package org.reannotate.views.running;

import java.util.Locale;

/** Differences of shares as percentage points with their sign. Pure. */
public final class Points {

	private static final String MINUS = "\u2212";

	private Points() {
	}

	/** {@code +1.2}, {@code −0.4}, {@code 0.0}; empty for NaN. */
	public static String of(double difference) {
		if (Double.isNaN(difference)) {
			return "";
		}
		long tenths = Math.round(1000 * difference);
		String sign = tenths > 0 ? "+" : tenths < 0 ? MINUS : "";
		return sign + String.format(Locale.ROOT, "%d.%d", Math.abs(tenths) / 10, Math.abs(tenths) % 10);
	}

	/** {@code +3}, {@code −2}, {@code 0}. */
	public static String count(int difference) {
		return difference > 0 ? "+" + difference : difference < 0 ? MINUS + -difference : "0";
	}
}
