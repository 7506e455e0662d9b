package org.reannotate.views.duplicates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.views.lists.Places;

/**
 * The groups of duplicates as they are listed: those with different labels first, then those across splits.
 *
 * @param rows  in order
 * @param total number of groups before the filter
 * @param open  of these, the ones of which more than one image is in use
 * @param differing of these, the ones with different labels
 * @param across of the open ones, those in different splits
 */
public record DuplicateList(List<DuplicateRow> rows, int total, int open, int differing, int across) {

	/** Nothing. */
	public static final DuplicateList NONE = new DuplicateList(List.of(), 0, 0, 0, 0);

	public DuplicateList {
		rows = List.copyOf(rows);
	}

	/**
	 * Makes a list. From memory; for a job.
	 *
	 * @param staying where groups stay, by number, although they may be settled by now: nothing may jump
	 */
	static DuplicateList of(List<DuplicateGroup> groups, SampleIndex index, SessionTaxonomy taxonomy,
			DuplicateFilter filter, Places staying) {
		List<DuplicateRow> all = groups.stream().map(group -> DuplicateRow.of(group, index)).filter(Objects::nonNull)
				.toList();
		Predicate<DuplicateRow> words = words(filter.text(), index, taxonomy);
		Comparator<DuplicateRow> order = Comparator.comparingInt(DuplicateRow::urgency)
				.thenComparingInt(DuplicateRow::number);
		return new DuplicateList(
				all.stream().filter(row -> filter.show().lets(row) || staying.contains(row.number())).filter(words)
						.sorted(staying.then(DuplicateRow::number, order)).toList(),
				all.size(), count(all, row -> !row.settled()), count(all, DuplicateRow::labelsDiffer),
				count(all, DuplicateRow::acrossSplits));
	}

	private static int count(List<DuplicateRow> rows, Predicate<DuplicateRow> counted) {
		return (int) rows.stream().filter(counted).count();
	}

	/** Ids of all images, group after group. */
	public int[] ids() {
		return rows.stream().flatMap(row -> row.members().stream()).mapToInt(DuplicateRow.Member::sampleId).toArray();
	}

	private static Predicate<DuplicateRow> words(String text, SampleIndex index, SessionTaxonomy taxonomy) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
				.map(word -> word(word, index, taxonomy)).reduce(row -> true, Predicate::and);
	}

	private static Predicate<DuplicateRow> word(String word, SampleIndex index, SessionTaxonomy taxonomy) {
		var samples = new BitSet();
		Arrays.stream(index.ids(SampleFilter.ALL.withText(word), SampleSort.BY_ID)).forEach(samples::set);
		return row -> row.members().stream().anyMatch(member -> samples.get(member.sampleId())
				|| taxonomy.path(member.label()).toLowerCase(Locale.ROOT).contains(word));
	}
}
