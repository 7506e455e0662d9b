package org.reannotate.application.commandline.terminal;

/** Lengths of time as people say them. */
public final class Durations {

	private static final int MINUTE = 60;
	private static final int HOUR = 3600;

	private Durations() {
	}

	/** For instance {@code 7 s}, {@code 1 min 20 s}, {@code 2 h 5 min}. */
	public static String words(double seconds) {
		long whole = Math.max(0, Math.round(seconds));
		if (whole < MINUTE) {
			return whole + " s";
		}
		if (whole < HOUR) {
			return whole / MINUTE + " min " + whole % MINUTE + " s";
		}
		return whole / HOUR + " h " + whole % HOUR / MINUTE + " min";
	}
}
