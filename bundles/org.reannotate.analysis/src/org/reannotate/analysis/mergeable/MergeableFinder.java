package org.reannotate.analysis.mergeable;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Finds pairs of categories that should be one.
 *
 * <pre>
 * MergeableResult found = MergeableFinder.find(p, labels, embeddings, null, folds, duplicates.groupOf(),
 * 		MergeableOptions.defaults());
 * found.pairs().get(0).recommendation();
 * </pre>
 */
public final class MergeableFinder {

	private MergeableFinder() {
	}

	/**
	 * Finds the confusable pairs and tests them.
	 *
	 * @param p          N x K out-of-sample probabilities
	 * @param labels     N, given category or -1 = no label
	 * @param embeddings N x D or {@code null}: then the test looks at the probabilities
	 * @param space      N, which network's space the embedding of a row lies in; {@code null} = all in one ("pooled", a
	 *                   frozen backbone)
	 * @param folds      N, the fold that held the row out; {@code null} = not known
	 * @param groupOf    N, duplicate group or -1; {@code null} = no groups. Of a group one row is used.
	 * @throws IllegalArgumentException when lengths differ or a label is K or more
	 */
	public static MergeableResult find(ProbabilityMatrix p, int[] labels, @Nullable EmbeddingMatrix embeddings,
			byte @Nullable [] space, byte @Nullable [] folds, int @Nullable [] groupOf, MergeableOptions options) {
		throw new UnsupportedOperationException("not yet");
	}
}
