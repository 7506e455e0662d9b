package org.reannotate.core.query;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Rows in the order of each sort that was asked for. An order is an array of rows, sorted by a 64-bit word: the upper
 * half is the value, mapped so that integers compare as wanted, the lower half the row.
 */
final class SortOrders {

	private static final int[] IDENTITY = {};
	/** Above every value, so that rows without one come last. */
	private static final int LAST = Integer.MAX_VALUE;

	/** Share of the rows that may have changed before sorting anew is cheaper than mending. */
	private static final int MENDABLE = 8;

	/**
	 * An order that was right for an earlier snapshot.
	 *
	 * @param rows    of that snapshot, in order
	 * @param changed rows of it that are different now, ascending
	 */
	private record Order(int[] rows, int[] changed) {
	}

	private final SampleColumns columns;
	private final int[] ranks;
	private final Map<SampleSort, Order> orders = new ConcurrentHashMap<>();
	/** Of the rows that have a path; made when they are first sorted by it. */
	private volatile int[] pathRanks = IDENTITY;

	SortOrders(SampleColumns columns, int[] ranks) {
		this.columns = columns;
		this.ranks = ranks;
	}

	/** Returns the places of category ids when sorted by path. */
	int[] ranks() {
		return ranks;
	}

	/** Returns the rows in order; an empty array stands for rows as they are. */
	int[] get(SampleSort sort) {
		if (sort.equals(SampleSort.BY_ID)) {
			return IDENTITY;
		}
		if (sort.key() == SortKey.PATH && pathRanks.length == 0) {
			pathRanks = columns.paths.ranks();
		}
		return orders.compute(sort, (key, known) -> known == null ? make(key) : current(key, known)).rows;
	}

	private Order current(SampleSort sort, Order order) {
		boolean right = order.changed.length == 0 && order.rows.length == columns.rows();
		return right ? order : new Order(mend(sort, order.rows, order.changed), IDENTITY);
	}

	/** Hands the orders on to the next snapshot, where they are mended when they are asked for. */
	SortOrders next(SampleColumns next, int[] changed, int[] nextRanks) {
		SortOrders result = new SortOrders(next, nextRanks);
		if (Arrays.equals(ranks, nextRanks)) {
			orders.forEach((sort, order) -> {
				int[] all = union(order.changed, changed, order.rows.length);
				if (all.length + next.rows() - order.rows.length <= next.rows() / MENDABLE) {
					result.orders.put(sort, new Order(order.rows, all));
				}
			});
		}
		return result;
	}

	/** Returns the rows of both that are below a limit, ascending, each once. */
	private static int[] union(int[] some, int[] others, int limit) {
		return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).filter(row -> row < limit).sorted()
				.distinct().toArray();
	}

	private Order make(SampleSort sort) {
		long[] words = new long[columns.rows()];
		for (int row = 0; row < words.length; row++) {
			words[row] = word(sort, row);
		}
		Arrays.parallelSort(words);
		return new Order(rows(words), IDENTITY);
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
		case DECIDED -> columns.decided[row] == 0 ? LAST : columns.decided[row];
		case PATH -> row < pathRanks.length ? pathRanks[row] : LAST;
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
