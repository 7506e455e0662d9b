package org.reannotate.views.running;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Times in words for people. Pure. */
public final class TimeWords {

	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final int STAMP_LENGTH = 15;

	private TimeWords() {
	}

	/** How long something takes, to about two figures: {@code 40 s}, {@code 3 min}, {@code 1 h 20 min}. */
	public static String length(double seconds) {
		if (!Double.isFinite(seconds) || seconds < 0) {
			return "";
		}
		if (seconds < MINUTE - 0.5) {
			return NLS.bind(Messages.TimeWords_seconds, Math.max(1, Math.round(seconds)));
		}
		long minutes = Math.round(seconds / MINUTE);
		if (minutes < 10 && Math.round(seconds) % MINUTE >= 10) {
			return NLS.bind(Messages.TimeWords_minutesSeconds, (long) seconds / MINUTE, Math.round(seconds) % MINUTE);
		}
		if (minutes < 60) {
			return NLS.bind(Messages.TimeWords_minutes, minutes);
		}
		return seconds < DAY ? NLS.bind(Messages.TimeWords_hours, minutes / 60, minutes % 60)
				: NLS.bind(Messages.TimeWords_days, Math.round(seconds) / DAY, Math.round(seconds) % DAY / HOUR);
	}

	/** The time of day for today, else the day too; empty for null. */
	public static String when(@Nullable Instant time, LocalDate today, ZoneId zone) {
		if (time == null) {
			return "";
		}
		var local = time.atZone(zone);
		return local.toLocalDate().equals(today)
				? NLS.bind(Messages.TimeWords_today, local.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)))
				: local.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
	}

	/** {@link #when(Instant, LocalDate, ZoneId)} here and now. */
	public static String when(@Nullable Instant time) {
		return when(time, LocalDate.now(), ZoneId.systemDefault());
	}

	/** What a file says, or null where it says no time. */
	public static @Nullable Instant instant(@Nullable String text) {
		try {
			return text == null ? null : Instant.parse(text);
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** When a run was made, as its name says ({@code 20260301-100000-small}, UTC); null where it says nothing. */
	public static @Nullable Instant ofRun(String name) {
		try {
			return LocalDateTime.parse(name.substring(0, Math.min(name.length(), STAMP_LENGTH)), STAMP).toInstant(ZoneOffset.UTC);
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** Seconds between two times as files say them; NaN where one is missing. */
	public static double seconds(@Nullable Instant from, @Nullable Instant to) {
		return from == null || to == null ? Double.NaN : Duration.between(from, to).toMillis() / 1000.0;
	}
}
