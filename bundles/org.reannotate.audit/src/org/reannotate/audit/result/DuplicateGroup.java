package org.reannotate.audit.result;

import java.util.List;

/**
 * Images that show the same: they share a fold, so that no model is asked about an image it has seen.
 *
 * @param group number from 1, in the order of the list: groups whose labels differ first
 * @param labelsDiffer whether two of its samples carry different labels
 * @param members at least two, ordered by path
 */
public record DuplicateGroup(int group, boolean labelsDiffer, List<Member> members) {
    /** Keeps its own copy of the members. */
    public DuplicateGroup {
        members = List.copyOf(members);
    }

    /** How a sample is a duplicate of the others of its group. */
    public enum Kind {
        /** Another sample of the group has the same bytes. */
        EXACT,
        /** It looks like another one of the group. */
        NEAR
    }

    /**
     * One sample of the group.
     *
     * @param row row of the arrays
     * @param path relative to the dataset's root
     * @param column column of its label, -1 = no label
     */
    public record Member(int row, String path, int column, Kind kind) {
    }
}
