package org.reannotate.analysis.internal.duplicates;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Unites all items whose 64-bit hashes are within a radius. Two hashes within radius r agree entirely in one of r + 1
 * parts (multi-index hashing, Norouzi, Punjani and Fleet 2012): items are sorted by each part in turn, and runs of equal
 * parts are searched further in the bits that are left, until few enough are left to compare all pairs. Runs that are
 * one set already are passed over, so that crowded hashes cost little.
 */
final class NearHashSearch {

	private static final int COMPARE_ALL = 48;

	private final long[] hashes;
	private final int[] rowOf;
	private final DisjointSets sets;
	private final int radius;
	private final @Nullable PairCheck check;

	/**
	 * @param hashes of the items
	 * @param rowOf  row of each item, for the sets and the check
	 */
	NearHashSearch(long[] hashes, int[] rowOf, DisjointSets sets, int radius, @Nullable PairCheck check) {
		this.hashes = hashes;
		this.rowOf = rowOf;
		this.sets = sets;
		this.radius = radius;
		this.check = check;
	}

	void search() {
		int[] items = new int[hashes.length];
		Arrays.setAll(items, i -> i);
		search(items, items.length, -1L);
	}

	/** Unites among items that agree in all bits outside {@code bits}. */
	private void search(int[] items, int count, long bits) {
		if (count <= COMPARE_ALL || Long.bitCount(bits) <= radius) {
			compareAll(items, count);
			return;
		}
		if (isOneSet(items, count)) {
			return;
		}
		for (int part = 0; part <= radius; part++) {
			searchPart(items, count, bits, partOf(bits, part));
		}
	}

	private void searchPart(int[] items, int count, long bits, long part) {
		int width = 32 - Integer.numberOfLeadingZeros(count);
		long[] keys = new long[count];
		for (int i = 0; i < count; i++) {
			keys[i] = compress(hashes[items[i]], part, 63 - width) << width | i;
		}
		Arrays.sort(keys);
		int[] run = new int[count];
		int mask = (1 << width) - 1;
		for (int from = 0; from < count;) {
			int length = 0;
			long key = keys[from] >>> width;
			while (from + length < count && keys[from + length] >>> width == key) {
				run[length] = items[(int) keys[from + length] & mask];
				length++;
			}
			if (length > 1) {
				search(length == count ? items : length > COMPARE_ALL ? Arrays.copyOf(run, length) : run, length, bits & ~part);
			}
			from += length;
		}
	}

	private void compareAll(int[] items, int count) {
		for (int i = 1; i < count; i++) {
			long hash = hashes[items[i]];
			for (int j = 0; j < i; j++) {
				if (Long.bitCount(hash ^ hashes[items[j]]) <= radius) {
					unite(rowOf[items[i]], rowOf[items[j]]);
				}
			}
		}
	}

	private void unite(int row, int other) {
		if (!sets.same(row, other) && (check == null || check.accepts(row, other))) {
			sets.unite(row, other);
		}
	}

	private boolean isOneSet(int[] items, int count) {
		int first = sets.find(rowOf[items[0]]);
		for (int i = 1; i < count; i++) {
			if (sets.find(rowOf[items[i]]) != first) {
				return false;
			}
		}
		return true;
	}

	/** Every (radius + 1)-th bit that is left, from the given one on: neighbouring bits are seldom independent. */
	private long partOf(long bits, int part) {
		long mask = 0;
		int index = 0;
		for (long left = bits; left != 0; left &= left - 1) {
			if (index++ % (radius + 1) == part) {
				mask |= Long.lowestOneBit(left);
			}
		}
		return mask;
	}

	/** Moves the masked bits to the low end; at most {@code limit} of them, a shorter key only makes longer runs. */
	private static long compress(long value, long mask, int limit) {
		long key = 0;
		int length = 0;
		for (long left = mask; left != 0 && length < limit; left &= left - 1) {
			key |= (value >>> Long.numberOfTrailingZeros(left) & 1) << length++;
		}
		return key;
	}
}
