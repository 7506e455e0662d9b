package org.reannotate.analysis.duplicates;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The duplicates of a dataset.
 *
 * @param groupOf     N, index into {@code groups} or -1 = no duplicate known
 * @param kinds       N, why the row is in its group, {@code null} outside groups
 * @param groups      groups with differing labels first, then the larger, then by first row
 * @param uninformative rows whose perceptual hash said nothing (flat pictures, or a hash shared by more than a group may
 *                    hold) and was left aside
 */
public record DuplicateGroups(int[] groupOf, @Nullable DuplicateKind[] kinds, List<DuplicateGroup> groups,
		int uninformative) {

	/** Number of rows that are in some group. */
	public int duplicates() {
		return groups.stream().mapToInt(group -> group.rows().length).sum();
	}
}
