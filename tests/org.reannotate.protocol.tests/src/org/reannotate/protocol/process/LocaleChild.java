package org.reannotate.protocol.process;

import java.util.Locale;

/** A JVM that says which locale it has, and how it writes a number when nobody says how. */
final class LocaleChild {

	private LocaleChild() {
	}

	public static void main(String[] arguments) {
		System.out.println(Locale.getDefault());
		System.out.println(String.format("%.1f", 1234.5));
	}
}
