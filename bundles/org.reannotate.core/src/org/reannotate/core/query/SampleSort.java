package org.reannotate.core.query;

/**
 * An order of samples; equal ones stay in the order of their ids.
 *
 * @param key        what to compare
 * @param descending largest first
 */
public record SampleSort(SortKey key, boolean descending) {

	/** By id. */
	public static final SampleSort BY_ID = new SampleSort(SortKey.ID, false);

	/** Likely wrong first. */
	public static final SampleSort WORST_FIRST = new SampleSort(SortKey.SCORE, false);
}
