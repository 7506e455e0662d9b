package org.reannotate.analysis.internal.mergeable;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/** Keeps one row of each group of duplicates: copies on both sides of a split would tell the head the answer. */
final class OneOfEachGroup {

	private final int @Nullable [] groupOf;
	private final Set<Integer> seen = new HashSet<>();

	OneOfEachGroup(int @Nullable [] groupOf) {
		this.groupOf = groupOf;
	}

	/** The rows without those whose group was seen before, in this or an earlier call. */
	int[] of(int[] rows) {
		int[] groups = groupOf;
		return groups == null ? rows : IntStream.of(rows).filter(row -> groups[row] < 0 || seen.add(groups[row])).toArray();
	}
}
