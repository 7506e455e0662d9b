package org.reannotate.analysis.internal.folds;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is dealt: single samples and whole groups. A group has the label that most of its labelled members carry (the
 * smallest of several), the smallest of their hashes, and as weight its size.
 */
final class Units {

	private final int[] unitOf;
	private final int[] stratum;
	private final int[] weight;
	private final long[] hash;

	private Units(int[] unitOf, int count) {
		this.unitOf = unitOf;
		this.stratum = new int[count];
		this.weight = new int[count];
		this.hash = new long[count];
		Arrays.fill(hash, -1L);
	}

	static Units of(long[] ids, int[] labels, int @Nullable [] groupOf, long seed) {
		int[] unitOf = groupOf == null ? identity(ids.length) : number(groupOf);
		int count = 1 + Arrays.stream(unitOf).max().orElse(-1);
		Units units = new Units(unitOf, count);
		for (int row = 0; row < ids.length; row++) {
			units.add(row, SampleHash.of(ids[row], seed));
		}
		units.label(labels);
		return units;
	}

	int count() {
		return weight.length;
	}

	int unitOf(int row) {
		return unitOf[row];
	}

	int stratum(int unit) {
		return stratum[unit];
	}

	int weight(int unit) {
		return weight[unit];
	}

	long hash(int unit) {
		return hash[unit];
	}

	/** All units, by stratum, in it by unsigned hash. */
	int[] orderByStratum() {
		int[] start = new int[2 + Arrays.stream(stratum).max().orElse(-1)];
		for (int s : stratum) {
			start[s + 1]++;
		}
		Arrays.parallelPrefix(start, Integer::sum);
		int[] order = new int[count()];
		int[] next = start.clone();
		for (int unit = 0; unit < order.length; unit++) {
			order[next[stratum[unit]]++] = unit;
		}
		for (int s = 0; s + 1 < start.length; s++) {
			sortByHash(order, start[s], start[s + 1]);
		}
		return order;
	}

	/** Sorts through keys of the hash's upper bits and the place, which are then told apart by the whole hash. */
	private void sortByHash(int[] order, int from, int to) {
		int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, to - from));
		long mask = (1L << bits) - 1;
		long[] keys = new long[to - from];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = (hash[order[from + i]] ^ Long.MIN_VALUE) & ~mask | i;
		}
		Arrays.sort(keys);
		int[] unsorted = Arrays.copyOfRange(order, from, to);
		for (int i = 0; i < keys.length; i++) {
			int unit = unsorted[(int) (keys[i] & mask)];
			int place = from + i;
			while (place > from && Long.compareUnsigned(hash[order[place - 1]], hash[unit]) > 0) {
				order[place] = order[place - 1];
				place--;
			}
			order[place] = unit;
		}
	}

	private void add(int row, long sampleHash) {
		int unit = unitOf[row];
		weight[unit]++;
		if (Long.compareUnsigned(sampleHash, hash[unit]) < 0) {
			hash[unit] = sampleHash;
		}
	}

	private void label(int[] labels) {
		long[] members = new long[labels.length];
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] < -1) {
				throw new IllegalArgumentException("row " + row + ": label -1 or more expected");
			}
			members[row] = (long) unitOf[row] << 32 | labels[row] + 1;
		}
		Arrays.sort(members);
		int[] votes = new int[count()];
		for (int from = 0; from < members.length;) {
			int to = from + 1;
			while (to < members.length && members[to] == members[from]) {
				to++;
			}
			vote((int) (members[from] >>> 32), (int) members[from], to - from, votes);
			from = to;
		}
	}

	/** No label is stratum 0 and has no vote where a member is labelled. */
	private void vote(int unit, int candidate, int count, int[] votes) {
		if (candidate > 0 && count > votes[unit]) {
			votes[unit] = count;
			stratum[unit] = candidate;
		}
	}

	private static int[] identity(int n) {
		int[] unitOf = new int[n];
		Arrays.setAll(unitOf, row -> row);
		return unitOf;
	}

	/** Numbers groups and lone samples by their first row. */
	private static int[] number(int[] groupOf) {
		int[] groups = Arrays.stream(groupOf).filter(group -> group >= 0).sorted().distinct().toArray();
		int[] unitOfGroup = new int[groups.length];
		Arrays.fill(unitOfGroup, -1);
		int[] unitOf = new int[groupOf.length];
		int next = 0;
		for (int row = 0; row < groupOf.length; row++) {
			int group = groupOf[row] < 0 ? -1 : Arrays.binarySearch(groups, groupOf[row]);
			if (group < 0) {
				unitOf[row] = next++;
			} else {
				unitOfGroup[group] = unitOfGroup[group] < 0 ? next++ : unitOfGroup[group];
				unitOf[row] = unitOfGroup[group];
			}
		}
		return unitOf;
	}
}
