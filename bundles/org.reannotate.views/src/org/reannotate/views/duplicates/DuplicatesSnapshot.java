package org.reannotate.views.duplicates;

/**
 * Groups of duplicates as they were read at one moment.
 *
 * @param list  what passes
 * @param filter what was asked
 */
public record DuplicatesSnapshot(DuplicateList list, DuplicateFilter filter) {
}
