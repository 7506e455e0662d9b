package org.reannotate.analysis.multiclass;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.internal.multiclass.MultiClassAnalysis;

/**
 * Finds images that could belong to several categories.
 *
 * <pre>
 * MultiClassResult found = MultiClassFinder.find(p, labels, embeddings, null, MultiClassOptions.defaults());
 * for (MultiClassCandidate candidate : found.candidates()) {
 * 	candidate.categories().get(1).probability();
 * }
 * </pre>
 */
public final class MultiClassFinder {

	private MultiClassFinder() {
	}

	/**
	 * Scores every sample and lists the candidates.
	 *
	 * @param p          N x K out-of-sample probabilities
	 * @param labels     N, given category or -1 = no label
	 * @param embeddings N x D or {@code null}. The score does not use them: with the label as evidence it finds half as
	 *                   many again as the entropy does on human votes, and neighbours' labels only made it worse
	 *                   (benchmark {@code multi-class-cifar10h}); they are checked and reserved.
	 * @param space      N, which network's space the embedding of a row lies in; {@code null} = all in one
	 * @throws IllegalArgumentException when lengths differ or a label is K or more
	 */
	public static MultiClassResult find(ProbabilityMatrix p, int[] labels, @Nullable EmbeddingMatrix embeddings,
			byte @Nullable [] space, MultiClassOptions options) {
		requireLength(p.rows(), labels.length);
		requireLength(p.rows(), embeddings == null ? p.rows() : embeddings.rows());
		requireLength(p.rows(), space == null ? p.rows() : space.length);
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] < -1 || labels[row] >= p.columns()) {
				throw new IllegalArgumentException("row " + row + ": label " + labels[row] + " of " + p.columns());
			}
		}
		return new MultiClassAnalysis(p, labels, options).run();
	}

	private static void requireLength(int expected, int actual) {
		if (actual != expected) {
			throw new IllegalArgumentException(expected + " rows of probabilities, but " + actual + " of another input");
		}
	}
}
