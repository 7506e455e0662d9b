package org.reannotate.views.model;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.RunRecord;

/**
 * The three lists of one dataset as they were at one moment.
 *
 * @param run              the run that they come from; null before the first audit
 * @param labelIssues      most urgent first, those of mergeable pairs last
 * @param candidates       images that could belong to several categories, most urgent first
 * @param pairs            categories that could be one
 */
public record ReviewLists(@Nullable RunRecord run, List<ReviewItem> labelIssues, List<ReviewItem> candidates,
		List<PairItem> pairs) {

	/** What is shown before the first audit. */
	public static final ReviewLists NONE = new ReviewLists(null, List.of(), List.of(), List.of());

	public ReviewLists {
		labelIssues = List.copyOf(labelIssues);
		candidates = List.copyOf(candidates);
		pairs = List.copyOf(pairs);
	}

	/** How many of a list nobody has decided about yet. */
	public static long open(List<ReviewItem> items) {
		return items.stream().filter(item -> !item.settled()).count();
	}

	/**
	 * Two categories that could be one.
	 *
	 * @param nameA path of the first
	 * @param nameB path of the second
	 */
	public record PairItem(MergeableCategories pair, String nameA, String nameB) {
	}
}
