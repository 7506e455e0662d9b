package org.reannotate.analysis.duplicates;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;

/**
 * What is known of N samples.
 *
 * @param content          content hashes
 * @param perceptualHashes N, 0 = none (flat or unreadable picture); {@code null} = none at all
 * @param embeddings       N rows of one network's space; {@code null} = none
 * @param labels           N, category or -1; only to find the groups whose labels differ
 */
public record DuplicateInput(ContentHashes content, long @Nullable [] perceptualHashes,
		@Nullable EmbeddingMatrix embeddings, int @Nullable [] labels) {

	/** Checks the lengths. */
	public DuplicateInput {
		int n = content.size();
		if (perceptualHashes != null && perceptualHashes.length != n || labels != null && labels.length != n
				|| embeddings != null && embeddings.rows() != n) {
			throw new IllegalArgumentException("hashes, embeddings and labels must have one length, " + n);
		}
	}

	/** Only content. */
	public static DuplicateInput of(ContentHashes content) {
		return new DuplicateInput(content, null, null, null);
	}

	/** The same with perceptual hashes. */
	public DuplicateInput withPerceptualHashes(long[] hashes) {
		return new DuplicateInput(content, hashes, embeddings, labels);
	}

	/** The same with embeddings of one space. */
	public DuplicateInput withEmbeddings(EmbeddingMatrix matrix) {
		return new DuplicateInput(content, perceptualHashes, matrix, labels);
	}

	/** The same with labels. */
	public DuplicateInput withLabels(int[] given) {
		return new DuplicateInput(content, perceptualHashes, embeddings, given);
	}
}
