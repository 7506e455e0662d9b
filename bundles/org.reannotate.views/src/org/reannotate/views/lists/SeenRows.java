package org.reannotate.views.lists;

import java.util.List;

import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.Suggestions;

/**
 * Rows of findings that a person still looks at while newer ones of the same run are there. They stay where they are, but
 * what they suggest is what accepting gives by now: nobody accepts something else than what stands there.
 */
final class SeenRows {

	private SeenRows() {
	}

	/** @param newest what accepting goes by on this list */
	static List<FindingRow> of(List<FindingRow> seen, Suggestions newest) {
		return seen.stream().map(row -> {
			int suggested = newest.category(row.sampleId());
			return suggested == CategoryRecord.NONE || suggested == row.suggested() ? row : row.withSuggested(suggested);
		}).toList();
	}
}
