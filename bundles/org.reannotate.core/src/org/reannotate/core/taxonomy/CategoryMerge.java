package org.reannotate.core.taxonomy;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The record of a merge: from then on labels of {@code from} count for {@code into}. No label is rewritten, so the
 * merge can be taken apart.
 *
 * @param from     ids of the categories that were merged
 * @param into     id of the category that stands for them, which may be one that had no samples; -1: they were retired,
 *                 their labels count as none
 * @param reason   why, in the person's words; may be empty
 * @param undoneBy who took it apart; null while it holds
 * @param undone   when it was taken apart; null while it holds
 */
public record CategoryMerge(long id, List<Integer> from, int into, String author, Instant time, String reason,
		@Nullable String undoneBy, @Nullable Instant undone) {

	public CategoryMerge {
		from = List.copyOf(from);
	}

	/** Returns whether the categories were retired: merged into none. */
	public boolean retirement() {
		return into == CategoryRecord.NONE;
	}

	/** Returns whether the merge holds. */
	public boolean active() {
		return undone == null;
	}
}
