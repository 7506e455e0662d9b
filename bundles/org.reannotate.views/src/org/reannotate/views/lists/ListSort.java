package org.reannotate.views.lists;

/**
 * The order of a list of findings.
 *
 * @param key        what to compare
 * @param descending the other way round
 */
public record ListSort(Key key, boolean descending) {

	/** As the run ranks them: most urgent first. */
	public static final ListSort MOST_URGENT = new ListSort(Key.URGENCY, false);

	/** What findings can be compared by. */
	public enum Key {
		/** The run's own rank, most urgent first. */
		URGENCY,
		/** Likeliest first. */
		PROBABILITY,
		/** Path of the label. */
		LABEL,
		/** Path of the suggestion. */
		SUGGESTION,
		/** Path of the image. */
		PATH,
		/** State of the sample in the review. */
		STATE,
		/** Decided last first. */
		DECIDED;

		/** Whether the largest value comes first unless the order is turned round. */
		boolean largestFirst() {
			return this == PROBABILITY || this == DECIDED;
		}
	}

	/** This order turned round where it has this key, else the order by this key. */
	public ListSort clicked(Key other) {
		return key == other ? new ListSort(key, !descending) : new ListSort(other, false);
	}
}
