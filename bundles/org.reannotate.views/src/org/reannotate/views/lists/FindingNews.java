package org.reannotate.views.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * What newer findings of a run change about those that a person looks at. Only open ones count: what was settled stays.
 *
 * @param added number of samples that were not on the list
 * @param gone  number of samples that would leave it
 */
public record FindingNews(int added, int gone) {

	/** Nothing. */
	public static final FindingNews NONE = new FindingNews(0, 0);

	static FindingNews between(List<FindingRow> before, List<FindingRow> now) {
		Set<Integer> then = open(before);
		Set<Integer> newest = open(now);
		var added = new HashSet<>(newest);
		added.removeAll(then);
		var gone = new HashSet<>(then);
		gone.removeAll(newest);
		return new FindingNews(added.size(), gone.size());
	}

	private static Set<Integer> open(List<FindingRow> rows) {
		return rows.stream().filter(row -> row.fold() == null && !row.settled()).map(FindingRow::sampleId)
				.collect(Collectors.toSet());
	}

	/** Whether nothing changes. */
	public boolean isNone() {
		return added == 0 && gone == 0;
	}

	/** In words, as {@code 3 new, 2 gone}; empty for nothing. */
	public String words() {
		String more = NLS.bind(Messages.FindingNews_added, added);
		String less = NLS.bind(Messages.FindingNews_gone, gone);
		return isNone() ? "" : gone == 0 ? more : added == 0 ? less : NLS.bind(Messages.FindingNews_both, more, less);
	}
}
