package org.reannotate.analysis.duplicates;

import org.reannotate.analysis.internal.duplicates.DuplicateSearch;

/**
 * Groups copies and near copies.
 *
 * <pre>
 * DuplicateInput input = DuplicateInput.of(ContentHashes.of(sha256)).withPerceptualHashes(hashes).withLabels(labels);
 * DuplicateGroups found = DuplicateFinder.groups(input, DuplicateOptions.defaults());
 * byte[] fold = Folds.assign(ids, labels, found.groupOf(), 5, seed);
 * </pre>
 *
 * Near copies are found exactly for the radius: every pair of hashes within it is compared (multi-index hashing,
 * Norouzi, Punjani and Fleet, CVPR 2012), without comparing all pairs. Groups are closed under "is a near copy of".
 * Where embeddings are given too, they verify: a pair of near hashes must also have near embeddings. Embeddings alone,
 * without perceptual hashes, find near copies by themselves.
 */
public final class DuplicateFinder {

	private DuplicateFinder() {
	}

	/** Finds the groups; the same for the same input, whatever the machine. */
	public static DuplicateGroups groups(DuplicateInput input, DuplicateOptions options) {
		return DuplicateSearch.run(input, options);
	}
}
