package org.reannotate.analysis.mergeable;

/** Whether two categories should become one. */
public enum Recommendation {

	/** They are confused both ways and no head tells them apart. */
	YES("yes"),
	/** They can be told apart, or are hardly confused, or only one way. */
	NO("no"),
	/** They are confused both ways, but there are too few images to say that no head tells them apart. */
	UNKNOWN("unknown");

	private final String id;

	Recommendation(String id) {
		this.id = id;
	}

	/** The name in {@code mergeable-categories.csv}. */
	public String id() {
		return id;
	}
}
