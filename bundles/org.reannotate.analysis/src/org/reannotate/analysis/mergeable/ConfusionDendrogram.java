package org.reannotate.analysis.mergeable;

import java.util.List;

/**
 * Which categories run together, as a tree: for groups of more than two that could be one. Average linkage (UPGMA) over
 * the geometric mean of the two confusion rates.
 *
 * @param categories K; the leaves are {@code 0..K-1}
 * @param merges     lowest first; merge m makes node {@code K + m}. Categories that are never confused are not joined, so
 *                   there may be several trees.
 */
public record ConfusionDendrogram(int categories, List<Merge> merges) {

	/**
	 * Two nodes become one.
	 *
	 * @param height {@code 1 - average two-way rate} in [0, 1]: low = nobody can tell them apart; never lower than that of
	 *               an earlier merge
	 * @param size   categories below the new node
	 */
	public record Merge(int left, int right, double height, int size) {
	}
}
