package org.reannotate.core.query;

/** What a list of samples can be sorted by. Samples without a value come last, whatever the direction. */
public enum SortKey {
	/** The order in which samples were first imported. */
	ID,
	/** The last run's score; ascending = likely wrong first. */
	SCORE,
	/** Path of the label's category. */
	CATEGORY,
	/** Path of the imported label's category. */
	GIVEN,
	/** Path of the predicted category. */
	PREDICTION, STATE, SPLIT, DUPLICATE_GROUP,
	/** When the decision that holds was made. */
	DECIDED,
	/** The sample's own path, by its UTF-8 bytes. */
	PATH
}
