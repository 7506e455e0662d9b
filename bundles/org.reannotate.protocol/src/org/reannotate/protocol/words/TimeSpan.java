package org.reannotate.protocol.words;

import org.eclipse.osgi.util.NLS;

/** How long something takes, by one rule everywhere: to about two figures, and never 0 where it is not exactly that. */
public final class TimeSpan {

	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;
	/** From so many minutes on, seconds do not matter. */
	private static final int LONG_MINUTES = 10;

	private TimeSpan() {
	}

	/**
	 * For instance "40 s", "1 min 20 s", "42 min", "2 h 5 min", "1 d 3 h".
	 *
	 * @return empty where it is not known: NaN, infinite or negative
	 */
	public static String of(double seconds) {
		if (!Double.isFinite(seconds) || seconds < 0) {
			return "";
		}
		long whole = seconds > 0 ? Math.max(1, Math.round(seconds)) : 0;
		if (whole < MINUTE) {
			return NLS.bind(Messages.TimeSpan_seconds, whole);
		}
		long minutes = Math.round(seconds / MINUTE);
		if (whole < LONG_MINUTES * MINUTE && whole % MINUTE >= LONG_MINUTES) {
			return NLS.bind(Messages.TimeSpan_minutesSeconds, whole / MINUTE, whole % MINUTE);
		}
		if (minutes < HOUR / MINUTE) {
			return NLS.bind(Messages.TimeSpan_minutes, minutes);
		}
		return whole < DAY ? NLS.bind(Messages.TimeSpan_hours, minutes / MINUTE, minutes % MINUTE)
				: NLS.bind(Messages.TimeSpan_days, whole / DAY, whole % DAY / HOUR);
	}
}
