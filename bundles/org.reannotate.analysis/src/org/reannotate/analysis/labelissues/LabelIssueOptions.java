package org.reannotate.analysis.labelissues;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How label issues are looked for.
 *
 * @param filter            decides the flags
 * @param score             decides the scores and the rank
 * @param adjusted          subtract each category's confident threshold before scoring (not for the entropy and blend)
 * @param threads           how many threads may work, at least 1; the result does not depend on it
 * @param foldedPairs       mergeable pairs whose flags are folded
 * @param parents           for each column the column of its nearest ancestor in the taxonomy, or -1; null: flat. A
 *                          label at an inner node against one of its own descendants is not an issue
 * @param flagsOfWeakModels whether {@link Filter#BLEND} flags also when the model is weak; the other filters, which
 *                          somebody chose by name, always do
 */
public record LabelIssueOptions(Filter filter, Score score, boolean adjusted, int threads, MergeablePairs foldedPairs,
		int @Nullable [] parents, boolean flagsOfWeakModels) {

	public LabelIssueOptions {
		if (threads < 1) {
			throw new IllegalArgumentException("threads: " + threads);
		}
	}

	/** Blend, all processors, a flat taxonomy, nothing folded. */
	public static LabelIssueOptions defaults() {
		return new LabelIssueOptions(Filter.BLEND, Score.BLEND, false, Runtime.getRuntime().availableProcessors(),
				MergeablePairs.none(), null, false);
	}

	public LabelIssueOptions withFilter(Filter other) {
		return new LabelIssueOptions(other, score, adjusted, threads, foldedPairs, parents, flagsOfWeakModels);
	}

	public LabelIssueOptions withScore(Score other) {
		return new LabelIssueOptions(filter, other, adjusted, threads, foldedPairs, parents, flagsOfWeakModels);
	}

	public LabelIssueOptions withAdjusted(boolean other) {
		return new LabelIssueOptions(filter, score, other, threads, foldedPairs, parents, flagsOfWeakModels);
	}

	public LabelIssueOptions withThreads(int other) {
		return new LabelIssueOptions(filter, score, adjusted, other, foldedPairs, parents, flagsOfWeakModels);
	}

	public LabelIssueOptions withFoldedPairs(MergeablePairs other) {
		return new LabelIssueOptions(filter, score, adjusted, threads, other, parents, flagsOfWeakModels);
	}

	public LabelIssueOptions withParents(int @Nullable [] other) {
		return new LabelIssueOptions(filter, score, adjusted, threads, foldedPairs, other, flagsOfWeakModels);
	}

	public LabelIssueOptions withFlagsOfWeakModels(boolean other) {
		return new LabelIssueOptions(filter, score, adjusted, threads, foldedPairs, parents, other);
	}
}
