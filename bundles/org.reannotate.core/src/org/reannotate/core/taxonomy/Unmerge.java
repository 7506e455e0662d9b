package org.reannotate.core.taxonomy;

import java.util.List;

/**
 * What is left to look at after a merge was taken apart.
 *
 * @param merge        the merge, no longer active
 * @param labelledSince ids of samples that people labelled with the merged category while the merge held: their labels
 *                     stay there, and nobody but a person can say which of the old categories is meant
 */
public record Unmerge(CategoryMerge merge, List<Integer> labelledSince) {

	public Unmerge {
		labelledSince = List.copyOf(labelledSince);
	}
}
