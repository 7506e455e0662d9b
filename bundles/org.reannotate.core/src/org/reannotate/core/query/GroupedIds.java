package org.reannotate.core.query;

import java.util.List;

/**
 * Sample ids, group after group.
 *
 * @param ids    in order of the groups, inside a group in order of the sort; do not change
 * @param groups in order; their counts add up to the number of ids
 */
public record GroupedIds(int[] ids, List<Group> groups) {

	public GroupedIds {
		groups = List.copyOf(groups);
	}

	/** Returns the place in {@link #ids()} of each group's first sample. */
	public int[] starts() {
		int[] starts = new int[groups.size()];
		for (int i = 1; i < starts.length; i++) {
			starts[i] = starts[i - 1] + groups.get(i - 1).count();
		}
		return starts;
	}
}
