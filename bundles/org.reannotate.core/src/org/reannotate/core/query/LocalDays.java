package org.reannotate.core.query;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Seconds since 1970 as days of the system's time zone. Decisions lie close together, so the last answer is kept. */
final class LocalDays {

	private static final int DAY = 86_400;
	/** Clocks are set at multiples of it. */
	private static final int QUARTER = 900;

	private final ZoneRules rules = ZoneId.systemDefault().getRules();
	private int lastQuarter = -1;
	private int lastDay;

	/** Returns the number of the day, counted from the first of 1970. */
	int of(int seconds) {
		int quarter = seconds / QUARTER;
		if (quarter != lastQuarter) {
			long start = (long) quarter * QUARTER;
			lastDay = (int) Math.floorDiv(start + rules.getOffset(Instant.ofEpochSecond(start)).getTotalSeconds(), DAY);
			lastQuarter = quarter;
		}
		return lastDay;
	}
}
