package org.reannotate.analysis.internal.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Unites rows with near perceptual hashes, and keeps hashes that say nothing from uniting everything. Flat pictures, and
 * pictures that hardly differ in what the hash sees, crowd around a few values: a value that more than {@code limit}
 * different files share is left out, and a larger set is taken apart and united again with a smaller radius.
 */
final class PerceptualGroups {

	/** A hash of a picture with any structure sets about half of its bits. */
	private static final int FEWEST_BITS = 6;

	private final long[] hashes;
	private final DisjointSets sets;
	private final int limit;
	private final @Nullable PairCheck check;

	/**
	 * @param hashes of all rows
	 * @param sets   of rows, each a set of its own so far
	 */
	PerceptualGroups(long[] hashes, DisjointSets sets, int limit, @Nullable PairCheck check) {
		this.hashes = hashes;
		this.sets = sets;
		this.limit = limit;
		this.check = check;
	}

	/** Unites among these rows; returns how many of them had a hash that said nothing. */
	int unite(int[] rows, int radius) {
		int[] byHash = sorted(Arrays.stream(rows).filter(row -> isInformative(hashes[row])).toArray());
		int[] usable = withoutCrowdedValues(byHash);
		uniteWithin(usable, radius);
		return rows.length - usable.length;
	}

	private static boolean isInformative(long hash) {
		int bits = Long.bitCount(hash);
		return bits >= FEWEST_BITS && bits <= Long.SIZE - FEWEST_BITS;
	}

	private void uniteWithin(int[] byHash, int radius) {
		int[] items = check == null ? uniteEqual(byHash) : byHash;
		long[] keys = Arrays.stream(items).mapToLong(row -> hashes[row]).toArray();
		new NearHashSearch(keys, items, sets, radius, check).search();
		for (int[] crowd : crowds(byHash)) {
			for (int row : crowd) {
				sets.reset(row);
			}
			uniteWithin(crowd, radius - 1);
		}
	}

	/** Unites equal hashes; returns the first row of each value. */
	private int[] uniteEqual(int[] byHash) {
		int[] first = new int[byHash.length];
		int values = 0;
		for (int i = 0; i < byHash.length; i++) {
			if (i > 0 && hashes[byHash[i]] == hashes[byHash[i - 1]]) {
				sets.unite(byHash[i], first[values - 1]);
			} else {
				first[values++] = byHash[i];
			}
		}
		return Arrays.copyOf(first, values);
	}

	private int[] withoutCrowdedValues(int[] byHash) {
		int[] kept = new int[byHash.length];
		int count = 0;
		for (int from = 0; from < byHash.length;) {
			int to = from + 1;
			while (to < byHash.length && hashes[byHash[to]] == hashes[byHash[from]]) {
				to++;
			}
			if (to - from <= limit) {
				System.arraycopy(byHash, from, kept, count, to - from);
				count += to - from;
			}
			from = to;
		}
		return Arrays.copyOf(kept, count);
	}

	/** The sets with too many rows, each in the order of hashes. */
	private List<int[]> crowds(int[] byHash) {
		long[] keys = new long[byHash.length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = (long) sets.find(byHash[i]) << 32 | i;
		}
		Arrays.sort(keys);
		List<int[]> crowds = new ArrayList<>();
		for (int from = 0; from < keys.length;) {
			int to = from + 1;
			while (to < keys.length && keys[to] >>> 32 == keys[from] >>> 32) {
				to++;
			}
			if (to - from > limit) {
				crowds.add(Arrays.stream(keys, from, to).mapToInt(key -> byHash[(int) key]).toArray());
			}
			from = to;
		}
		return crowds;
	}

	/** By hash, equal ones by row. */
	private int[] sorted(int[] rows) {
		long[] values = Arrays.stream(rows).mapToLong(row -> hashes[row]).toArray();
		return HashOrder.sort(rows, values);
	}
}
