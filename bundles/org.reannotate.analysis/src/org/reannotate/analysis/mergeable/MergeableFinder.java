package org.reannotate.analysis.mergeable;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.internal.mergeable.MergeableAnalysis;

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
	 * <p>
	 * With embeddings of one frozen network ({@code space} is {@code null} or one value) heads are fitted and scored on
	 * these. Where each fold's network has a space of its own, the test asks the fold networks' own heads, through their
	 * probabilities: those were fitted to the embeddings of the training parts, which are not stored, and the held-out
	 * rows were never among them. Without embeddings the probabilities are all there is. Either way
	 * {@link MergeablePair#basis()} tells.
	 *
	 * @param p          N x K out-of-sample probabilities, finite
	 * @param labels     N, given category or -1 = no label
	 * @param embeddings N x D, finite, or {@code null}
	 * @param space      N, which network's space the embedding of a row lies in; {@code null} = all in one ("pooled", a
	 *                   frozen backbone)
	 * @param folds      N, the fold that held the row out; {@code null} = not known
	 * @param groupOf    N, duplicate group or -1; {@code null} = no groups. Of a group one row is tested.
	 * @throws IllegalArgumentException when lengths differ or a label is below -1, K or more
	 */
	public static MergeableResult find(ProbabilityMatrix p, int[] labels, @Nullable EmbeddingMatrix embeddings,
			byte @Nullable [] space, byte @Nullable [] folds, int @Nullable [] groupOf, MergeableOptions options) {
		return find(p, labels, embeddings, space, folds, groupOf, options, new MergeableMemory());
	}

	/**
	 * The same, with what earlier searches have tested.
	 *
	 * @param memory of tests, to which those of this search are added; the result does not depend on it
	 */
	public static MergeableResult find(ProbabilityMatrix p, int[] labels, @Nullable EmbeddingMatrix embeddings,
			byte @Nullable [] space, byte @Nullable [] folds, int @Nullable [] groupOf, MergeableOptions options,
			MergeableMemory memory) {
		int n = p.rows();
		requireLength(n, labels.length);
		requireLength(n, embeddings == null ? n : embeddings.rows());
		requireLength(n, space == null ? n : space.length);
		requireLength(n, folds == null ? n : folds.length);
		requireLength(n, groupOf == null ? n : groupOf.length);
		return new MergeableAnalysis(p, labels, options, memory.tests).run(embeddings, space, folds, groupOf);
	}

	private static void requireLength(int expected, int actual) {
		if (actual != expected) {
			throw new IllegalArgumentException(expected + " rows of probabilities, but " + actual + " of another input");
		}
	}
}
