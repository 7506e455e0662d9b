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

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final int STAMP_LENGTH = 15;

	private TimeWords() {
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
