package org.reannotate.views.lists;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;

/**
 * Which findings a list shows: those that pass every part.
 *
 * @param show       by what people decided
 * @param categories ids; empty: all; else a finding that speaks of one of them
 * @param pair       null: all; else only findings that speak of both
 * @param from       smallest probability, in [0, 1]
 * @param to         largest probability, in [0, 1]
 * @param folded     whether to show what is folded under mergeable pairs
 * @param text       every word must occur in path, label, suggestion or reason; case does not matter; empty: all
 */
public record ListFilter(Show show, Set<Integer> categories, @Nullable CategoryPair pair, double from, double to,
		boolean folded, String text) {

	/** What nobody has answered yet. */
	public static final ListFilter OPEN = new ListFilter(Show.OPEN, Set.of(), null, 0, 1, true, "");

	/** By what people decided. */
	public enum Show {
		OPEN, SETTLED, KEPT, CORRECTED, EXCLUDED, ALL;

		boolean lets(FindingRow row) {
			return switch (this) {
			case OPEN -> !row.settled();
			case SETTLED -> row.settled();
			case KEPT -> row.settled() && row.state() == SampleState.CONFIRMED;
			case CORRECTED -> row.settled()
					&& (row.state() == SampleState.CORRECTED || row.state() == SampleState.EXTENDED);
			case EXCLUDED -> row.state() == SampleState.EXCLUDED;
			case ALL -> true;
			};
		}
	}

	public ListFilter {
		categories = Set.copyOf(categories);
		text = text.strip();
	}

	/** Whether only the state is asked about, so that nothing is hidden that could be looked for. */
	public boolean isPlain() {
		return categories.isEmpty() && pair == null && from <= 0 && to >= 1 && text.isEmpty();
	}

	public ListFilter withShow(Show other) {
		return new ListFilter(other, categories, pair, from, to, folded, text);
	}

	public ListFilter withCategories(Set<Integer> ids) {
		return new ListFilter(show, ids, pair, from, to, folded, text);
	}

	public ListFilter withPair(@Nullable CategoryPair other) {
		return new ListFilter(show, categories, other, from, to, folded, text);
	}

	public ListFilter withProbability(double smallest, double largest) {
		return new ListFilter(show, categories, pair, smallest, largest, folded, text);
	}

	public ListFilter withFolded(boolean shown) {
		return new ListFilter(show, categories, pair, from, to, shown, text);
	}

	public ListFilter withText(String words) {
		return new ListFilter(show, categories, pair, from, to, folded, words);
	}

	/** Everything but the text, which is asked where the paths are. */
	boolean lets(FindingRow row) {
		CategoryPair both = pair;
		return show.lets(row) && row.probability() >= from && row.probability() <= to && (folded || row.fold() == null)
				&& (categories.isEmpty() || row.categories().stream().anyMatch(categories::contains))
				&& (both == null || row.categories().contains(both.a()) && row.categories().contains(both.b()));
	}
}
