package org.reannotate.analysis.mergeable;

import org.reannotate.analysis.internal.mergeable.RememberedTests;

/**
 * Remembers tests of pairs for whoever searches again and again while few labels change: a test on embeddings follows from
 * the embeddings of the two categories' images alone, so a pair that no label moved into or out of gives what it gave
 * before, to the bit, without a computation. Give one to
 * {@link MergeableFinder#find(org.reannotate.analysis.arrays.ProbabilityMatrix, int[], org.reannotate.analysis.arrays.EmbeddingMatrix, byte[], byte[], int[], MergeableOptions, MergeableMemory)}
 * each time. Bounded, thread-safe.
 */
public final class MergeableMemory {

	final RememberedTests tests = new RememberedTests();

	/** How many tests are known. */
	public int size() {
		return tests.size();
	}
}
