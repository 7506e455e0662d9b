package org.reannotate.core.query;

/**
 * A list that somebody gave a name, for everybody who works on the dataset.
 *
 * @param name not blank, at most 200 characters
 */
public record NamedFilter(String name, SampleFilter filter, SampleSort sort, GroupKey group) {
}
