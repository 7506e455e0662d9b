package org.reannotate.report.content;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Images that show the same.
 *
 * @param group number from 1
 * @param labelsDiffer whether two members carry different labels
 * @param members at least two
 */
public record DuplicateSet(int group, boolean labelsDiffer, List<Member> members) {

	public DuplicateSet {
		members = List.copyOf(members);
	}

	/**
	 * One of the images.
	 *
	 * @param row row of the arrays
	 * @param given column of its label, -1 = none
	 * @param split {@code train}, {@code validation} or {@code test}; {@code null} where it is in none
	 * @param exact whether another member has the very same bytes, else it only looks like one
	 */
	public record Member(int row, int given, @Nullable String split, boolean exact) {
	}

	/** Whether all members are the same file. */
	public boolean allExact() {
		return members.stream().allMatch(Member::exact);
	}

	/** Whether members lie in different splits, so that a test would ask what was trained. */
	public boolean acrossSplits() {
		return members.stream().map(member -> String.valueOf(member.split())).distinct().count() > 1;
	}
}
