package org.reannotate.core.query;

/**
 * One group of a list.
 *
 * @param value what its samples have in common, as the key says; -1: nothing
 * @param count number of samples, 1 or more
 */
public record Group(GroupKey key, int value, int count) {
}
