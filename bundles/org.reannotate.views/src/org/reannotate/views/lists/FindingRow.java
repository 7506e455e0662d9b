package org.reannotate.views.lists;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * A finding about one image, as a list shows it.
 *
 * @param rank        its place in the run's own order; 1 is the most urgent
 * @param label       id of the category that the sample has now, or {@link CategoryRecord#NONE}
 * @param suggested   id of the category that accepting gives, or {@link CategoryRecord#NONE}
 * @param probability that the given label is wrong, or, of a multi-class candidate, its score; [0, 1]
 * @param reason      in words
 * @param categories  ids of all categories it speaks of, label and suggestion too
 * @param fold        the mergeable pair that it is folded under, or null
 * @param state       where the sample stands in the review
 * @param settled     whether a person has answered this finding
 * @param decided     when the decision that holds was made, seconds since 1970; 0: none
 */
public record FindingRow(int sampleId, int rank, int label, int suggested, double probability, String reason,
		List<Integer> categories, @Nullable CategoryPair fold, SampleState state, boolean settled, int decided) {

	public FindingRow {
		categories = List.copyOf(categories);
	}

	/** The same with what accepting gives by now. */
	FindingRow withSuggested(int other) {
		List<Integer> all = Stream.concat(Stream.of(other), categories.stream()).distinct().toList();
		return new FindingRow(sampleId, rank, label, other, probability, reason, all, fold, state, settled, decided);
	}
}
