package org.reannotate.core.query;

/**
 * One page of a list.
 *
 * @param offset samples to skip, 0 or more
 * @param limit  samples to return at most, 0 or more
 */
public record SampleQuery(SampleFilter filter, SampleSort sort, int offset, int limit) {

	public SampleQuery {
		if (offset < 0 || limit < 0) {
			throw new IllegalArgumentException("Negative page: offset " + offset + ", limit " + limit);
		}
	}
}
