package org.reannotate.core.findings;

import java.util.Locale;

/** How alike the images of a group are. */
public enum DuplicateKind {
	/** The same bytes. */
	EXACT,
	/** The same picture to the eye. */
	NEAR;

	/** Returns {@code exact} or {@code near}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
