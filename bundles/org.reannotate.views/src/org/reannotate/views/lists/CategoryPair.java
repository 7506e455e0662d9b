package org.reannotate.views.lists;

/**
 * Two categories in no particular order.
 *
 * @param a the smaller id
 * @param b the larger id
 */
public record CategoryPair(int a, int b) {

	/** The pair of two categories, whichever comes first. */
	public static CategoryPair of(int one, int other) {
		return new CategoryPair(Math.min(one, other), Math.max(one, other));
	}
}
