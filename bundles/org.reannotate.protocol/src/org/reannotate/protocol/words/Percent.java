package org.reannotate.protocol.words;

import java.util.Locale;

/**
 * Shares in [0, 1] as per cent, by one rule everywhere: never 0 or 100 where it is not exactly that, and an en dash for
 * what is not known (NaN).
 */
public final class Percent {

	private static final String UNKNOWN = "\u2013";

	private Percent() {
	}

	/** Whole per cent: "42%", "<1%", ">99%". */
	public static String of(double share) {
		if (Double.isNaN(share)) {
			return UNKNOWN;
		}
		long whole = Math.round(share * 100);
		if (whole <= 0 && share > 0) {
			return "<1%";
		}
		return whole >= 100 && share < 1 ? ">99%" : whole + "%";
	}

	/** With one digit after the point, where small differences matter: "87.3%", "<0.1%", ">99.9%". */
	public static String fine(double share) {
		if (Double.isNaN(share)) {
			return UNKNOWN;
		}
		long tenths = Math.round(share * 1000);
		if (tenths <= 0 && share > 0) {
			return "<0.1%";
		}
		return tenths >= 1000 && share < 1 ? ">99.9%" : String.format(Locale.ROOT, "%d.%d%%", tenths / 10, tenths % 10);
	}
}
