package org.reannotate.analysis.internal.mergeable;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.analysis.mergeable.MergeableResult;

/** Puts the parts together: count, screen, choose the head that leaks nothing, search. */
public final class MergeableAnalysis {

	private final ProbabilityMatrix p;
	private final int[] labels;
	private final MergeableOptions options;
	private final RememberedTests tests;

	public MergeableAnalysis(ProbabilityMatrix p, int[] labels, MergeableOptions options, RememberedTests tests) {
		this.tests = tests;
		this.p = p;
		this.labels = labels;
		this.options = options;
	}

	/** Runs; arguments as in {@link org.reannotate.analysis.mergeable.MergeableFinder#find}. */
	public MergeableResult run(@Nullable EmbeddingMatrix embeddings, byte @Nullable [] space, byte @Nullable [] folds,
			int @Nullable [] groupOf) {
		Confusions confusions = Confusions.scan(p, labels, options.threads());
		List<ConfusedPair> screened = new PairScreen(p, confusions).best(options.maxPairs(), options.threads());
		SeparabilityHead head = embeddings != null && isOneSpace(space)
				? new HeadOnEmbeddings(embeddings, options.permutations(), options.seed(), tests)
				: new HeadOfModel(p, folds == null ? space : folds, options.seed());
		return new MergeableSearch(confusions, head, groupOf, options).run(screened);
	}

	private static boolean isOneSpace(byte @Nullable [] space) {
		for (int row = 1; space != null && row < space.length; row++) {
			if (space[row] != space[0]) {
				return false;
			}
		}
		return true;
	}
}
