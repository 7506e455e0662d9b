package org.reannotate.analysis.labelissues;

import java.util.List;

/**
 * Pairs of categories that nobody can tell apart. Flags between the two sides of a pair are folded under it: they come
 * last in the ranking and do not count, because they would flood the list.
 *
 * @param pairs the pairs; a sample's {@code pair} is an index into this list
 */
public record MergeablePairs(List<Pair> pairs) {

	/** Two categories by column, in either order. */
	public record Pair(int a, int b) {

		boolean joins(int first, int second) {
			return a == first && b == second || a == second && b == first;
		}
	}

	public MergeablePairs {
		pairs = List.copyOf(pairs);
	}

	/** Nothing is folded. */
	public static MergeablePairs none() {
		return new MergeablePairs(List.of());
	}

	/** Index of the pair of these two categories, or -1. */
	public int indexOf(int first, int second) {
		for (int i = 0; i < pairs.size(); i++) {
			if (pairs.get(i).joins(first, second)) {
				return i;
			}
		}
		return -1;
	}
}
