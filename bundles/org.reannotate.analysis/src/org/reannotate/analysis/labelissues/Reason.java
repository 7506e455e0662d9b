package org.reannotate.analysis.labelissues;

/**
 * Why a sample stands where it stands, for a user interface to put into words.
 *
 * @param kind                 the strongest ground
 * @param given                the given category
 * @param suggested            the category that fits better
 * @param probabilityGiven     what the model gives the given category, [0, 1]
 * @param probabilitySuggested what the model gives the suggested category, [0, 1]
 */
public record Reason(Kind kind, int given, int suggested, double probabilityGiven, double probabilitySuggested) {

	/** Grounds for a flag. */
	public enum Kind {
		/** The model is sure of another category. */
		PREDICTED_OTHER,
		/** The model wavers, and the given category is often given by mistake for the suggested one. */
		NOISE_PATTERN,
		/** Neither is likely: the model wavers between several categories, the given one hardly among them. */
		GIVEN_UNLIKELY,
		/** Given and suggested form a mergeable pair. */
		MERGEABLE_PAIR,
		/** A duplicate of the sample carries another label; said by the audit, which knows the duplicates. */
		DUPLICATE_DISAGREES,
		/** Nothing speaks against the given label. */
		NONE
	}
}
