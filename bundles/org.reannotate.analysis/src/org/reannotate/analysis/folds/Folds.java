package org.reannotate.analysis.folds;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.internal.folds.StratifiedDealer;

/**
 * Deals samples into k folds for out-of-sample prediction.
 *
 * <pre>
 * byte[] fold = Folds.assign(sampleIds, labels, duplicates.groupOf(), 5, seed);
 * // fold[row] in 0..4: the fold that holds the row out
 * </pre>
 *
 * Every category is spread evenly, a group of duplicates stays whole, and the place of a sample follows from a hash of
 * its id and the seed: the same from run to run, and nearly the same after samples were added or relabelled, since only
 * samples near a fold's border in hash order move.
 */
public final class Folds {

	private Folds() {
	}

	/**
	 * Assigns every sample to a fold.
	 *
	 * @param sampleIds N, distinct
	 * @param labels    N, category or -1 = no label; unlabelled samples are spread evenly too
	 * @param groupOf   N, number of the duplicate group or -1 = alone; {@code null} = no groups
	 * @param k         number of folds, 2 to 127
	 * @return N, in {@code 0..k-1}; without groups a category of n samples has {@code floor(n/k)} or {@code ceil(n/k)} in
	 *         each fold
	 * @throws IllegalArgumentException when lengths differ or k is out of range
	 */
	public static byte[] assign(long[] sampleIds, int[] labels, int @Nullable [] groupOf, int k,
			long seed) {
		if (k < 2 || k > Byte.MAX_VALUE) {
			throw new IllegalArgumentException("2 to 127 folds expected, not " + k);
		}
		double[] shares = new double[k];
		Arrays.fill(shares, 1.0 / k);
		return StratifiedDealer.deal(sampleIds, labels, groupOf, shares, seed);
	}
}
