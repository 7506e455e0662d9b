package org.reannotate.core.importing;

import java.util.Locale;

/** The part of a dataset that a sample is meant for. A sample without one is null. */
public enum Split {
	TRAIN, VALIDATION, TEST;

	/** Returns the name used in folders, CSV files and on the command line: {@code train}, {@code validation}, {@code test}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
