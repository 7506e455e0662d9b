package org.reannotate.views.images;

import java.util.Locale;
import java.util.stream.Stream;

/** What a person types to narrow a list down. Pure: models without widgets use it. */
public final class WordFilter {

	private WordFilter() {
	}

	/** Whether a text has every word of a filter, upper or lower case. */
	public static boolean matches(String text, String filter) {
		String lower = text.toLowerCase(Locale.ROOT);
		return Stream.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(lower::contains);
	}
}
