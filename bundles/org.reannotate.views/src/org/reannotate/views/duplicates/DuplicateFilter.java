package org.reannotate.views.duplicates;

import org.reannotate.core.findings.DuplicateKind;

/**
 * Which groups are listed.
 *
 * @param text every word must occur in the path of an image or the name of a category of the group
 */
public record DuplicateFilter(Show show, String text) {

	/** What is not settled. */
	public static final DuplicateFilter OPEN = new DuplicateFilter(Show.OPEN, "");

	/** Kinds of groups. */
	public enum Show {
		OPEN, LABELS_DIFFER, ACROSS_SPLITS, EXACT, NEAR, SETTLED, ALL;

		boolean lets(DuplicateRow row) {
			return switch (this) {
			case OPEN -> !row.settled();
			case LABELS_DIFFER -> row.labelsDiffer();
			case ACROSS_SPLITS -> row.acrossSplits();
			case EXACT -> !row.settled() && row.kind() == DuplicateKind.EXACT;
			case NEAR -> !row.settled() && row.kind() == DuplicateKind.NEAR;
			case SETTLED -> row.settled();
			case ALL -> true;
			};
		}
	}

	public DuplicateFilter {
		text = text.strip();
	}

	public DuplicateFilter withShow(Show other) {
		return new DuplicateFilter(other, text);
	}
}
