package org.reannotate.analysis.mergeable;

import java.util.List;

/**
 * The confusable pairs, most mergeable first, and the tree of confusions. Immutable.
 *
 * @param pairs  by descending score
 * @param tested how many of them the separability test looked at
 */
public record MergeableResult(List<MergeablePair> pairs, ConfusionDendrogram dendrogram, int tested) {

	/** The pairs to merge, most mergeable first. */
	public List<MergeablePair> recommended() {
		return pairs.stream().filter(pair -> pair.recommendation() == Recommendation.YES).toList();
	}
}
