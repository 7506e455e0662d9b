package org.reannotate.core.query;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;

/**
 * All samples of a dataset as columns in memory: an immutable snapshot that any thread may ask. A row is a number from
 * 0 to {@link #size()} - 1 in the order of ids; rows of two snapshots need not agree, ids do.
 *
 * <pre>
 * SampleIndex index = store.index();
 * var filter = SampleFilter.ALL.withSplits(Set.of(Split.TRAIN)).withFindings(Set.of(FindingKind.LABEL_ISSUE));
 * IntPage page = index.page(new SampleQuery(filter, SampleSort.WORST_FIRST, 0, 200));
 * </pre>
 *
 * A sort order is made when it is first asked for (0.1 s for a million samples) and kept; after that a page of a
 * million takes milliseconds.
 */
public final class SampleIndex {

	private static final Split[] SPLITS = Split.values();
	private static final SampleState[] STATES = SampleState.values();

	private final SampleColumns columns;
	private final SortOrders orders;

	private SampleIndex(SampleColumns columns, SortOrders orders) {
		this.columns = columns;
		this.orders = orders;
	}

	/**
	 * Makes an index of columns, which are not changed any more from then on.
	 *
	 * @param ranks of category ids when sorted by path: {@code ranks[id]}; ids beyond its end come last
	 */
	public static SampleIndex of(SampleColumns columns, int[] ranks) {
		return new SampleIndex(columns, new SortOrders(columns, ranks));
	}

	/**
	 * Makes the snapshot that follows this one: sort orders that exist are mended when they are next asked for, instead
	 * of made again, where few rows differ.
	 *
	 * @param next    has every row of this index at the same place, and perhaps more after them
	 * @param changed rows below {@link #size()} that may differ, ascending
	 * @param ranks   as in {@link #of}
	 */
	public SampleIndex next(SampleColumns next, int[] changed, int[] ranks) {
		return new SampleIndex(next, orders.next(next, changed, ranks));
	}

	/** Returns the columns; do not change them. */
	public SampleColumns columns() {
		return columns;
	}

	/** Returns the number of rows: all samples ever imported, missing ones too. */
	public int size() {
		return columns.rows();
	}

	public int id(int row) {
		return columns.ids[row];
	}

	/** Returns the row of a sample, or a negative number when there is none. */
	public int row(int id) {
		return columns.row(id);
	}

	/** Returns the path of the sample in its image root. */
	public String path(int row) {
		return columns.paths.path(row);
	}

	/** Returns the id of the label's category as decided, or -1. */
	public int category(int row) {
		return columns.category[row];
	}

	/** Returns the id of the imported label's category, or -1. */
	public int given(int row) {
		return columns.given[row];
	}

	/** Returns the id of the category that the last run predicted, or -1. */
	public int prediction(int row) {
		return columns.prediction[row];
	}

	/** Returns the last run's score, low = likely wrong, or NaN. */
	public float score(int row) {
		return columns.score[row];
	}

	/** Returns the number of the duplicate group, or -1. */
	public int duplicateGroup(int row) {
		return columns.duplicateGroup[row];
	}

	public @Nullable Split split(int row) {
		byte split = columns.split[row];
		return split < 0 ? null : SPLITS[split];
	}

	public SampleState state(int row) {
		return STATES[columns.state[row]];
	}

	/** Returns the {@linkplain FindingKind#bit() bits} of the lists that the sample is on. */
	public int findings(int row) {
		return columns.findings[row];
	}

	public boolean missing(int row) {
		return (columns.flags[row] & SampleColumns.MISSING) != 0;
	}

	public boolean unreadable(int row) {
		return (columns.flags[row] & SampleColumns.UNREADABLE) != 0;
	}

	/** Returns whether somebody asks a colleague to look at the sample. */
	public boolean asked(int row) {
		return (columns.flags[row] & SampleColumns.ASKED) != 0;
	}

	/** Returns when the decision that holds was made, in seconds since 1970; 0: none holds. */
	public int decided(int row) {
		return columns.decided[row];
	}

	/**
	 * Returns the id of the decision that holds, 0 for none: what {@code DecisionRequest.seen} is for somebody who looks at
	 * this snapshot.
	 */
	public long lastDecision(int row) {
		return columns.lastDecision[row];
	}

	/** Returns how many samples a filter lets through. */
	public int count(SampleFilter filter) {
		return new RowFilter(filter, columns).rows().cardinality();
	}

	/** Returns one page of the samples that a filter lets through, in order. */
	public IntPage page(SampleQuery query) {
		BitSet rows = new RowFilter(query.filter(), columns).rows();
		int total = rows.cardinality();
		int[] order = orders.get(query.sort());
		int[] ids = new int[Math.max(0, Math.min(query.limit(), total - query.offset()))];
		int skipped = 0;
		int filled = 0;
		for (int i = 0; filled < ids.length; i++) {
			int row = order.length == 0 ? i : order[i];
			if (rows.get(row)) {
				if (skipped < query.offset()) {
					skipped++;
				} else {
					ids[filled++] = columns.ids[row];
				}
			}
		}
		return new IntPage(ids, total);
	}

	/** Returns all samples that a filter lets through, in order. */
	public int[] ids(SampleFilter filter, SampleSort sort) {
		return page(new SampleQuery(filter, sort, 0, Integer.MAX_VALUE)).ids();
	}

	/** Returns the groups of the samples that a filter lets through, in order. */
	public List<Group> groups(SampleFilter filter, GroupKey key) {
		return new Grouping(columns, orders.ranks(), key).groups(new RowFilter(filter, columns).rows());
	}

	/** Returns all samples that a filter lets through, group after group, each group in order. */
	public GroupedIds grouped(SampleFilter filter, GroupKey key, SampleSort sort) {
		return new Grouping(columns, orders.ranks(), key).ids(new RowFilter(filter, columns).rows(), orders.get(sort));
	}

	/**
	 * Returns the place (from 0) of a sample in a filtered, sorted list, or -1 when the filter does not let it through.
	 */
	public int position(int sampleId, SampleFilter filter, SampleSort sort) {
		BitSet rows = new RowFilter(filter, columns).rows();
		int wanted = columns.row(sampleId);
		if (wanted < 0 || !rows.get(wanted)) {
			return -1;
		}
		int[] order = orders.get(sort);
		int position = 0;
		for (int i = 0; true; i++) {
			int row = order.length == 0 ? i : order[i];
			if (row == wanted) {
				return position;
			}
			position += rows.get(row) ? 1 : 0;
		}
	}

	/** Returns how many of the samples that a filter lets through carry which label: count by category id, -1 for none. */
	public Map<Integer, Integer> countByCategory(SampleFilter filter) {
		BitSet rows = new RowFilter(filter, columns).rows();
		int[] counts = new int[RowFilter.largest(columns.category) + 2];
		for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
			counts[columns.category[row] + 1]++;
		}
		Map<Integer, Integer> byCategory = new TreeMap<>();
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] > 0) {
				byCategory.put(i - 1, counts[i]);
			}
		}
		return byCategory;
	}
}
