package org.reannotate.views.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A filtered, sorted list of findings as it is shown.
 *
 * @param rows     in order, section after section
 * @param sections where they begin; empty where there is only one without a heading
 * @param total    number of findings before the filter, folded ones not counted
 * @param open     number of those that nobody has answered, folded ones not counted
 * @param folded   number of findings that are folded under pairs, shown or not
 * @param pairs    number of pairs that they are folded under
 */
public record FindingList(List<FindingRow> rows, List<Section> sections, int total, int open, int folded, int pairs) {

	/** Before the first audit. */
	public static final FindingList NONE = new FindingList(List.of(), List.of(), 0, 0, 0, 0);

	public FindingList {
		rows = List.copyOf(rows);
		sections = List.copyOf(sections);
	}

	/**
	 * Rows that stand together.
	 *
	 * @param pair  the mergeable pair that they are folded under; null for those that are not
	 * @param start index of the first
	 * @param count how many
	 */
	public record Section(@Nullable CategoryPair pair, int start, int count) {
	}

	/** Ids of the samples, in order. */
	public int[] ids() {
		return rows.stream().mapToInt(FindingRow::sampleId).toArray();
	}

	/** The findings that are not folded, before the filter. */
	static List<FindingRow> unfolded(List<FindingRow> all) {
		return all.stream().filter(row -> row.fold() == null).toList();
	}

	/** The pairs that some are folded under. */
	static Set<CategoryPair> pairs(List<FindingRow> all) {
		var pairs = new LinkedHashSet<CategoryPair>();
		for (FindingRow row : all) {
			CategoryPair fold = row.fold();
			if (fold != null) {
				pairs.add(fold);
			}
		}
		return pairs;
	}

	/** Sections of rows that are in order of sections. */
	static List<Section> sections(List<FindingRow> rows) {
		var sections = new ArrayList<Section>();
		int start = 0;
		for (int i = 1; i <= rows.size(); i++) {
			CategoryPair fold = rows.get(start).fold();
			if (i == rows.size() || !Objects.equals(rows.get(i).fold(), fold)) {
				sections.add(new Section(fold, start, i - start));
				start = i;
			}
		}
		return sections.size() == 1 && sections.get(0).pair() == null ? List.of() : sections;
	}
}
