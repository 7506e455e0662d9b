package org.reannotate.core.findings;

import java.util.Locale;

/** Whether two categories should become one. */
public enum Recommendation {
	YES, NO,
	/** Too few images to tell. */
	UNKNOWN;

	/** Returns {@code yes}, {@code no} or {@code unknown}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
