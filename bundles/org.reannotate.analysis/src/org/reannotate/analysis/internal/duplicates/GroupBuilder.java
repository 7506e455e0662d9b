package org.reannotate.analysis.internal.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.duplicates.DuplicateGroup;
import org.reannotate.analysis.duplicates.DuplicateGroups;
import org.reannotate.analysis.duplicates.DuplicateKind;

/** Turns sets of rows into groups in the order in which a person should see them. */
final class GroupBuilder {

	private final int[] firstCopy;
	private final DisjointSets near;
	private final int @Nullable [] labels;
	private final boolean[] copied;

	/**
	 * @param firstCopy the first row with the same content, for each row
	 * @param near      sets of the rows that are first copies
	 */
	GroupBuilder(int[] firstCopy, DisjointSets near, int @Nullable [] labels) {
		this.firstCopy = firstCopy;
		this.near = near;
		this.labels = labels;
		this.copied = new boolean[firstCopy.length];
		for (int row = 0; row < firstCopy.length; row++) {
			if (firstCopy[row] != row) {
				copied[row] = true;
				copied[firstCopy[row]] = true;
			}
		}
	}

	DuplicateGroups build(int uninformative) {
		List<DuplicateGroup> groups = groups();
		groups.sort(Comparator.comparing((DuplicateGroup group) -> !group.labelsDiffer())
				.thenComparing(group -> -group.rows().length).thenComparing(group -> group.rows()[0]));
		int[] groupOf = new int[firstCopy.length];
		Arrays.fill(groupOf, -1);
		@Nullable
		DuplicateKind[] kinds = new @Nullable DuplicateKind[firstCopy.length];
		for (int g = 0; g < groups.size(); g++) {
			for (int row : groups.get(g).rows()) {
				groupOf[row] = g;
				kinds[row] = copied[row] ? DuplicateKind.EXACT : DuplicateKind.NEAR;
			}
		}
		return new DuplicateGroups(groupOf, kinds, List.copyOf(groups), uninformative);
	}

	private List<DuplicateGroup> groups() {
		long[] keys = new long[firstCopy.length];
		for (int row = 0; row < keys.length; row++) {
			keys[row] = (long) near.find(firstCopy[row]) << 32 | row;
		}
		Arrays.sort(keys);
		List<DuplicateGroup> groups = new ArrayList<>();
		for (int from = 0; from < keys.length;) {
			int to = from + 1;
			while (to < keys.length && keys[to] >>> 32 == keys[from] >>> 32) {
				to++;
			}
			if (to - from > 1) {
				groups.add(group(Arrays.stream(keys, from, to).mapToInt(key -> (int) key).toArray()));
			}
			from = to;
		}
		return groups;
	}

	private DuplicateGroup group(int[] rows) {
		boolean exact = Arrays.stream(rows).allMatch(row -> firstCopy[row] == firstCopy[rows[0]]);
		return new DuplicateGroup(rows, exact ? DuplicateKind.EXACT : DuplicateKind.NEAR, labelsDiffer(rows));
	}

	private boolean labelsDiffer(int[] rows) {
		int[] given = labels;
		return given != null && Arrays.stream(rows).map(row -> given[row]).filter(label -> label >= 0).distinct().count() > 1;
	}
}
