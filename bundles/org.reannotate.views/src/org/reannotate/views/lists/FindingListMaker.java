package org.reannotate.views.lists;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;
import org.reannotate.ui.session.SessionTaxonomy;

/** Filters, sorts and folds findings. Some milliseconds for ten thousands; for a job. */
public final class FindingListMaker {

	private static final CategoryPair UNFOLDED = new CategoryPair(Integer.MIN_VALUE, Integer.MIN_VALUE);

	private final List<FindingRow> all;
	private final SampleIndex index;
	private final SessionTaxonomy taxonomy;

	/** @param all the findings of a run, as {@link FindingRows} gives them */
	public FindingListMaker(List<FindingRow> all, SampleIndex index, SessionTaxonomy taxonomy) {
		this.all = all;
		this.index = index;
		this.taxonomy = taxonomy;
	}

	/**
	 * Makes a list.
	 *
	 * @param staying samples that stay on the list, and where, although the state they have now says otherwise: those
	 *                that the person just decided about
	 */
	public FindingList make(ListFilter filter, ListSort sort, Places staying) {
		Predicate<FindingRow> words = words(filter.text());
		ListFilter others = filter.withShow(ListFilter.Show.ALL);
		List<FindingRow> unfolded = FindingList.unfolded(all);
		Map<CategoryPair, Integer> order = pairOrder();
		List<FindingRow> rows = all.stream()
				.filter(row -> filter.lets(row) || staying.contains(row.sampleId()) && others.lets(row)).filter(words)
				.sorted(Comparator.<FindingRow>comparingInt(row -> order.get(key(row))).thenComparing(staying.then(FindingRow::sampleId, comparator(sort))))
				.toList();
		return new FindingList(rows, FindingList.sections(rows), unfolded.size(),
				(int) unfolded.stream().filter(row -> !row.settled()).count(), all.size() - unfolded.size(),
				order.size() - 1);
	}

	private static CategoryPair key(FindingRow row) {
		CategoryPair fold = row.fold();
		return fold == null ? UNFOLDED : fold;
	}

	/** What is not folded first, then the pairs as the first of each is ranked. */
	private Map<CategoryPair, Integer> pairOrder() {
		var order = new HashMap<CategoryPair, Integer>();
		order.put(UNFOLDED, 0);
		FindingList.pairs(all).forEach(pair -> order.put(pair, order.size()));
		return order;
	}

	private Comparator<FindingRow> comparator(ListSort sort) {
		Comparator<FindingRow> comparator = switch (sort.key()) {
		case URGENCY -> Comparator.comparingInt(FindingRow::rank);
		case PROBABILITY -> Comparator.comparingDouble(FindingRow::probability).reversed();
		case LABEL -> Comparator.comparing(row -> taxonomy.path(row.label()));
		case SUGGESTION -> Comparator.comparing(row -> taxonomy.path(row.suggested()));
		case PATH -> byPath();
		case STATE -> Comparator.comparing(FindingRow::state);
		case DECIDED -> Comparator.comparingInt(FindingRow::decided).reversed();
		};
		return (sort.descending() ? comparator.reversed() : comparator).thenComparingInt(FindingRow::rank);
	}

	private Comparator<FindingRow> byPath() {
		int[] ids = index.ids(SampleFilter.ALL, new SampleSort(SortKey.PATH, false));
		var places = new HashMap<Integer, Integer>();
		var wanted = wanted();
		for (int place = 0; place < ids.length; place++) {
			if (wanted.get(ids[place])) {
				places.put(ids[place], place);
			}
		}
		return Comparator.comparingInt(row -> places.getOrDefault(row.sampleId(), Integer.MAX_VALUE));
	}

	private BitSet wanted() {
		var wanted = new BitSet();
		all.forEach(row -> wanted.set(row.sampleId()));
		return wanted;
	}

	/** Every word occurs in the path, in a category's name or in the reason. */
	private Predicate<FindingRow> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).map(this::word)
				.reduce(row -> true, Predicate::and);
	}

	private Predicate<FindingRow> word(String word) {
		var inPath = new BitSet();
		Arrays.stream(index.ids(SampleFilter.ALL.withText(word), SampleSort.BY_ID)).forEach(inPath::set);
		return row -> inPath.get(row.sampleId()) || contains(row.reason(), word)
				|| row.categories().stream().anyMatch(category -> contains(taxonomy.path(category), word));
	}

	private static boolean contains(String text, String word) {
		return text.toLowerCase(Locale.ROOT).contains(word);
	}
}
