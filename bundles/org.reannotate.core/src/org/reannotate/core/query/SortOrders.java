package org.reannotate.core.query;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rows in the order of each sort that was asked for. An order is an array of rows, sorted by a 64-bit word: the upper
 * half is the value, mapped so that integers compare as wanted, the lower half the row.
 */
final class SortOrders {

	private static final int[] IDENTITY = {};
	/** Above every value, so that rows without one come last. */
	private static final int LAST = Integer.MAX_VALUE;

	private final SampleColumns columns;
	private final int[] ranks;
	private final Map<SampleSort, int[]> orders = new ConcurrentHashMap<>();

	SortOrders(SampleColumns columns, int[] ranks) {
		this.columns = columns;
		this.ranks = ranks;
	}

	/** Returns the rows in order; an empty array stands for rows as they are. */
	int[] get(SampleSort sort) {
		return sort.equals(SampleSort.BY_ID) ? IDENTITY : orders.computeIfAbsent(sort, this::make);
	}

	private int[] make(SampleSort sort) {
		long[] words = new long[columns.rows()];
		for (int row = 0; row < words.length; row++) {
			words[row] = word(sort, row);
		}
		Arrays.sort(words);
		return rows(words);
	}

	/** Orders of the next snapshot: mended where a mend is cheaper than sorting, else left to be made when asked for. */
	SortOrders next(SampleColumns next, int[] changed, int[] nextRanks) {
		SortOrders result = new SortOrders(next, nextRanks);
		int touched = changed.length + next.rows() - columns.rows();
		if (touched <= columns.rows() / 8 && Arrays.equals(ranks, nextRanks)) {
			orders.forEach((sort, order) -> result.orders.put(sort, result.mend(sort, order, changed)));
		}
		return result;
	}

	/** Takes the changed rows out of an order that is right otherwise, and merges them in again at their places. */
	private int[] mend(SampleSort sort, int[] order, int[] changed) {
		int added = columns.rows() - order.length;
		long[] moved = new long[changed.length + added];
		boolean[] isMoved = new boolean[order.length];
		for (int i = 0; i < changed.length; i++) {
			moved[i] = word(sort, changed[i]);
			isMoved[changed[i]] = true;
		}
		for (int i = 0; i < added; i++) {
			moved[changed.length + i] = word(sort, order.length + i);
		}
		Arrays.sort(moved);
		int[] mended = new int[columns.rows()];
		int to = 0;
		int nextMoved = 0;
		for (int row : order) {
			if (!isMoved[row]) {
				while (nextMoved < moved.length && moved[nextMoved] < word(sort, row)) {
					mended[to++] = (int) moved[nextMoved++];
				}
				mended[to++] = row;
			}
		}
		while (nextMoved < moved.length) {
			mended[to++] = (int) moved[nextMoved++];
		}
		return mended;
	}

	private static int[] rows(long[] words) {
		int[] rows = new int[words.length];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = (int) words[i];
		}
		return rows;
	}

	private long word(SampleSort sort, int row) {
		int value = value(sort.key(), row);
		if (sort.descending() && value != LAST) {
			value = -value;
		}
		return (long) value << 32 | row;
	}

	private int value(SortKey key, int row) {
		return switch (key) {
		case ID -> row;
		case SCORE -> ordered(columns.score[row]);
		case CATEGORY -> rank(columns.category[row]);
		case GIVEN -> rank(columns.given[row]);
		case PREDICTION -> rank(columns.prediction[row]);
		case STATE -> columns.state[row];
		case SPLIT -> orLast(columns.split[row]);
		case DUPLICATE_GROUP -> orLast(columns.duplicateGroup[row]);
		};
	}

	/** Maps floats to integers of the same order; never {@link Integer#MIN_VALUE}, so it can be negated. */
	private static int ordered(float score) {
		if (Float.isNaN(score)) {
			return LAST;
		}
		int bits = Float.floatToIntBits(score + 0.0f);
		return bits >= 0 ? bits : -(bits & Integer.MAX_VALUE);
	}

	private int rank(int category) {
		return category < 0 || category >= ranks.length ? LAST : ranks[category];
	}

	private static int orLast(int value) {
		return value < 0 ? LAST : value;
	}
}
