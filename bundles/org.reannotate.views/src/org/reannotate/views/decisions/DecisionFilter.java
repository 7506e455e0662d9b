package org.reannotate.views.decisions;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Which decisions are listed: those that pass every part.
 *
 * @param text     every word must occur in path, category, author or reason; case does not matter; empty: all
 * @param author   empty: everybody
 * @param kind     null: every kind
 * @param category id of a category that was named, or that the label was changed from or to;
 *                 {@link CategoryRecord#NONE}: any
 * @param days     made within so many days before now; 0: ever
 * @param sampleId only about this sample; -1: all
 */
public record DecisionFilter(String text, String author, @Nullable DecisionKind kind, int category, int days,
		int sampleId) {

	/** Every decision. */
	public static final DecisionFilter ALL = new DecisionFilter("", "", null, CategoryRecord.NONE, 0, -1);

	public DecisionFilter {
		text = text.strip();
	}

	public DecisionFilter withText(String words) {
		return new DecisionFilter(words, author, kind, category, days, sampleId);
	}

	public DecisionFilter by(String name) {
		return new DecisionFilter(text, name, kind, category, days, sampleId);
	}

	public DecisionFilter of(@Nullable DecisionKind which) {
		return new DecisionFilter(text, author, which, category, days, sampleId);
	}

	public DecisionFilter about(int categoryId) {
		return new DecisionFilter(text, author, kind, categoryId, days, sampleId);
	}

	public DecisionFilter within(int lastDays) {
		return new DecisionFilter(text, author, kind, category, lastDays, sampleId);
	}

	public DecisionFilter ofSample(int id) {
		return new DecisionFilter(text, author, kind, category, days, id);
	}
}
