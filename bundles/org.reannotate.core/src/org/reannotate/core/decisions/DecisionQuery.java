package org.reannotate.core.decisions;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Which decisions to list: those that pass every part.
 *
 * @param sampleId    only this sample's, or -1 for every sample
 * @param author      only this person's, or empty for everybody
 * @param afterId     only those with a larger id
 * @param beforeId    only those with a smaller id, or 0: for the page that follows a list of newest first
 * @param limit       at most so many, 1 or more
 * @param newestFirst by descending id instead of ascending
 * @param kind        only this kind; null: every kind
 * @param categoryId  only those that name this category, or changed the label from or to it, as it was chosen then
 *                    (merges are not applied); -1: any
 * @param runName     only those that looked at a finding of this run, or empty for all
 * @param text        only those in whose reason, or in whose sample's path, every word occurs; case does not matter
 * @param from        not before; null: from the beginning
 * @param to          before; null: up to now
 */
public record DecisionQuery(int sampleId, String author, long afterId, long beforeId, int limit, boolean newestFirst,
		@Nullable DecisionKind kind, int categoryId, String runName, String text, @Nullable Instant from,
		@Nullable Instant to) {

	/** Returns a query for the first {@code limit} decisions in order of time. */
	public static DecisionQuery all(int limit) {
		return of(-1, limit, false);
	}

	/** Returns a query for one sample's history, oldest first. */
	public static DecisionQuery ofSample(int sampleId) {
		return of(sampleId, Integer.MAX_VALUE, false);
	}

	/** Returns a query for the last {@code limit} decisions, newest first. */
	public static DecisionQuery latest(int limit) {
		return of(-1, limit, true);
	}

	private static DecisionQuery of(int sampleId, int limit, boolean newestFirst) {
		return new DecisionQuery(sampleId, "", 0, 0, limit, newestFirst, null, CategoryRecord.NONE, "", "", null, null);
	}

	/** Returns this query for one person's decisions. */
	public DecisionQuery by(String newAuthor) {
		return new DecisionQuery(sampleId, newAuthor, afterId, beforeId, limit, newestFirst, kind, categoryId, runName,
				text, from, to);
	}

	/** Returns this query for the decisions after the one with this id. */
	public DecisionQuery after(long id) {
		return new DecisionQuery(sampleId, author, id, beforeId, limit, newestFirst, kind, categoryId, runName, text,
				from, to);
	}

	/** Returns this query for the decisions before the one with this id; 0: no bound. */
	public DecisionQuery before(long id) {
		return new DecisionQuery(sampleId, author, afterId, id, limit, newestFirst, kind, categoryId, runName, text,
				from, to);
	}

	/** Returns this query for decisions of a kind; null: every kind. */
	public DecisionQuery ofKind(@Nullable DecisionKind newKind) {
		return new DecisionQuery(sampleId, author, afterId, beforeId, limit, newestFirst, newKind, categoryId, runName,
				text, from, to);
	}

	/** Returns this query for decisions that concern a category; -1: any. */
	public DecisionQuery about(int newCategoryId) {
		return new DecisionQuery(sampleId, author, afterId, beforeId, limit, newestFirst, kind, newCategoryId, runName,
				text, from, to);
	}

	/** Returns this query for decisions about a run's findings; empty: all. */
	public DecisionQuery inRun(String newRunName) {
		return new DecisionQuery(sampleId, author, afterId, beforeId, limit, newestFirst, kind, categoryId, newRunName,
				text, from, to);
	}

	/** Returns this query for decisions with these words in their reason or path; empty: all. */
	public DecisionQuery containing(String words) {
		return new DecisionQuery(sampleId, author, afterId, beforeId, limit, newestFirst, kind, categoryId, runName,
				words, from, to);
	}

	/** Returns this query for a time: from the first to before the second; null: no bound. */
	public DecisionQuery between(@Nullable Instant newFrom, @Nullable Instant newTo) {
		return new DecisionQuery(sampleId, author, afterId, beforeId, limit, newestFirst, kind, categoryId, runName,
				text, newFrom, newTo);
	}
}
