package org.reannotate.analysis.folds;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.internal.folds.StratifiedDealer;

/**
 * Deals samples into training, validation and test, where a dataset brings no split of its own. Stratified, grouped and
 * fixed by sample id and seed as {@link Folds} are, but independent of the folds made with the same seed.
 */
public final class Splits {

	/** Value for the training part. */
	public static final byte TRAIN = 0;
	/** Value for the validation part. */
	public static final byte VALIDATION = 1;
	/** Value for the test part. */
	public static final byte TEST = 2;

	private static final long SALT = 0x53504c4954L;

	private Splits() {
	}

	/**
	 * Assigns every sample to a split. A category too small for all three goes to training first.
	 *
	 * @param sampleIds N, distinct
	 * @param labels    N, category or -1 = no label
	 * @param groupOf   N, number of the duplicate group or -1 = alone; {@code null} = no groups
	 * @return N, {@link #TRAIN}, {@link #VALIDATION} or {@link #TEST}
	 * @throws IllegalArgumentException when lengths differ
	 */
	public static byte[] assign(long[] sampleIds, int[] labels, int @Nullable [] groupOf, SplitShares shares, long seed) {
		return StratifiedDealer.deal(sampleIds, labels, groupOf, shares.toArray(), seed ^ SALT);
	}
}
