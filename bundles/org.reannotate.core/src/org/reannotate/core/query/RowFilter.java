package org.reannotate.core.query;

import java.util.BitSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.query.SampleFilter.Presence;

/** A {@link SampleFilter} made ready to be asked about a million rows: sets become tables and bit masks. */
final class RowFilter {

	private final SampleColumns columns;
	private final boolean @Nullable [] categories;
	private final boolean @Nullable [] given;
	private final boolean @Nullable [] predictions;
	private final int splits;
	private final int states;
	private final int findings;
	private final boolean scored;
	private final float scoreFrom;
	private final float scoreTo;
	private final int flagMask;
	private final int flagValue;
	private final boolean duplicates;
	private final String[] words;

	RowFilter(SampleFilter filter, SampleColumns columns) {
		this.columns = columns;
		categories = table(filter.categories());
		given = table(filter.given());
		predictions = table(filter.predictions());
		splits = mask(filter.splits());
		states = mask(filter.states());
		findings = filter.findings().isEmpty() ? 0 : mask(filter.findings());
		scored = filter.scoreFrom() != Float.NEGATIVE_INFINITY || filter.scoreTo() != Float.POSITIVE_INFINITY;
		scoreFrom = filter.scoreFrom();
		scoreTo = filter.scoreTo();
		flagMask = flagMask(filter.presence()) | (filter.asked() ? SampleColumns.ASKED : 0);
		flagValue = flagValue(filter.presence()) | (filter.asked() ? SampleColumns.ASKED : 0);
		duplicates = filter.duplicates();
		words = filter.text().isBlank() ? new String[0] : filter.text().strip().split("\\s+");
	}

	/** Returns the rows that pass. */
	BitSet rows() {
		int count = columns.rows();
		long[] bits = new long[(count + 63) / 64];
		for (int row = 0; row < count; row++) {
			if (test(row)) {
				bits[row >> 6] |= 1L << row;
			}
		}
		for (String word : words) {
			columns.paths.retain(word, bits);
		}
		return BitSet.valueOf(bits);
	}

	private boolean test(int row) {
		return (columns.flags[row] & flagMask) == flagValue
				&& (splits & 1 << columns.split[row] + 1) != 0
				&& (states & 1 << columns.state[row] + 1) != 0
				&& (findings == 0 || (findings & columns.findings[row] << 1) != 0)
				&& in(categories, columns.category[row])
				&& in(given, columns.given[row])
				&& in(predictions, columns.prediction[row])
				&& (!scored || columns.score[row] >= scoreFrom && columns.score[row] <= scoreTo)
				&& (!duplicates || columns.duplicateGroup[row] >= 0);
	}

	private static boolean in(boolean @Nullable [] table, int id) {
		return table == null || id + 1 < table.length && table[id + 1];
	}

	/** Entry id + 1 says whether the id is in the set; null: the set is empty and lets everything through. */
	private static boolean @Nullable [] table(Set<Integer> ids) {
		if (ids.isEmpty()) {
			return null;
		}
		boolean[] table = new boolean[ids.stream().mapToInt(Integer::intValue).max().getAsInt() + 2];
		for (int id : ids) {
			table[id + 1] = true;
		}
		return table;
	}

	/** Bit ordinal + 1 for each constant; all bits when the set is empty. */
	private static int mask(Set<? extends Enum<?>> constants) {
		int mask = constants.isEmpty() ? -1 : 0;
		for (Enum<?> constant : constants) {
			mask |= 2 << constant.ordinal();
		}
		return mask;
	}

	private static int flagMask(Presence presence) {
		return switch (presence) {
		case ANY -> 0;
		case PRESENT, MISSING -> SampleColumns.MISSING;
		case READABLE, UNREADABLE -> SampleColumns.MISSING | SampleColumns.UNREADABLE;
		};
	}

	private static int flagValue(Presence presence) {
		return switch (presence) {
		case ANY, PRESENT, READABLE -> 0;
		case MISSING -> SampleColumns.MISSING;
		case UNREADABLE -> SampleColumns.UNREADABLE;
		};
	}

	static int largest(int[] column) {
		int largest = -1;
		for (int value : column) {
			largest = Math.max(largest, value);
		}
		return largest;
	}
}
