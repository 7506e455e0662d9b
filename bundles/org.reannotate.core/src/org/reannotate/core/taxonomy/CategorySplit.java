package org.reannotate.core.taxonomy;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.Decision;

/**
 * The record of a split: samples of one category were given finer ones.
 *
 * @param category  id of the category that was split; it stays, with the samples that were given to no part
 * @param made      ids of the parts, in the order in which they were named; also those that existed before
 * @param decisions the relabellings, all by the author; empty in a list of splits
 * @param reason    may be empty
 * @param undoneBy  who undid it; null while it holds
 */
public record CategorySplit(long id, int category, List<Integer> made, List<Decision> decisions, String author,
		Instant time, String reason, @Nullable String undoneBy) {

	public CategorySplit {
		made = List.copyOf(made);
		decisions = List.copyOf(decisions);
	}
}
