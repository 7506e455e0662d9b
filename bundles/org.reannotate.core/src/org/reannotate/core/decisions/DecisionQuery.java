package org.reannotate.core.decisions;

/**
 * Which decisions to list.
 *
 * @param sampleId only this sample's, or -1 for every sample
 * @param author   only this person's, or empty for everybody
 * @param afterId  only those with a larger id
 * @param limit    at most so many, 1 or more
 * @param newestFirst by descending id instead of ascending
 */
public record DecisionQuery(int sampleId, String author, long afterId, int limit, boolean newestFirst) {

	/** Returns a query for the first {@code limit} decisions in order of time. */
	public static DecisionQuery all(int limit) {
		return new DecisionQuery(-1, "", 0, limit, false);
	}

	/** Returns a query for one sample's history, oldest first. */
	public static DecisionQuery ofSample(int sampleId) {
		return new DecisionQuery(sampleId, "", 0, Integer.MAX_VALUE, false);
	}

	/** Returns a query for the last {@code limit} decisions, newest first. */
	public static DecisionQuery latest(int limit) {
		return new DecisionQuery(-1, "", 0, limit, true);
	}

	/** Returns this query for one person's decisions. */
	public DecisionQuery by(String newAuthor) {
		return new DecisionQuery(sampleId, newAuthor, afterId, limit, newestFirst);
	}

	/** Returns this query for the decisions after the one with this id. */
	public DecisionQuery after(long id) {
		return new DecisionQuery(sampleId, author, id, limit, newestFirst);
	}
}
