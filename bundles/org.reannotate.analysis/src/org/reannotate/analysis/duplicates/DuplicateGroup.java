package org.reannotate.analysis.duplicates;

/**
 * Two or more rows that show the same picture.
 *
 * @param rows         ascending
 * @param kind         {@link DuplicateKind#EXACT} when all files are equal, else {@link DuplicateKind#NEAR}
 * @param labelsDiffer whether two labelled rows carry different labels
 */
public record DuplicateGroup(int[] rows, DuplicateKind kind, boolean labelsDiffer) {
}
