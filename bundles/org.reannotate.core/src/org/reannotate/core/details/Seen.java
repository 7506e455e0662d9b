package org.reannotate.core.details;

/** What a person says about a feature of a category's checklist. The order is part of the stored form: append only. */
public enum Seen {
	SEEN, NOT_SEEN, UNSURE
}
