package org.reannotate.core.taxonomy;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.Decision;

/**
 * What became of a split that was undone.
 *
 * @param split         the split, undone
 * @param merge         by which the parts that it made count for the category again; null when it made none
 * @param decisions     the undos of its decisions
 * @param labelledSince ids of the samples that people decided about after the split, ascending: their labels stay as they
 *                      are, and count for the category that was split where they name a part that the split made
 */
public record SplitUndo(CategorySplit split, @Nullable CategoryMerge merge, List<Decision> decisions,
		List<Integer> labelledSince) {

	public SplitUndo {
		decisions = List.copyOf(decisions);
		labelledSince = List.copyOf(labelledSince);
	}
}
