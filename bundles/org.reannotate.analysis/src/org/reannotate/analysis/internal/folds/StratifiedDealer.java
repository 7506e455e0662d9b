package org.reannotate.analysis.internal.folds;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Deals samples into parts of given shares. Every category is laid out in the order of its samples' hashes and cut at
 * the shares, so that a sample's part is, but for the cuts, the part its hash alone would give it.
 */
public final class StratifiedDealer {

	private StratifiedDealer() {
	}

	/**
	 * Deals N samples.
	 *
	 * @param labels  N, -1 or more
	 * @param groupOf N, -1 = alone; {@code null} = all alone
	 * @param shares  of the parts, sum 1, at most 127
	 * @return N, part of each sample
	 * @throws IllegalArgumentException when lengths differ or a label is below -1
	 */
	public static byte[] deal(long[] sampleIds, int[] labels, int @Nullable [] groupOf, double[] shares, long seed) {
		if (labels.length != sampleIds.length || groupOf != null && groupOf.length != sampleIds.length) {
			throw new IllegalArgumentException("ids, labels and groups must have one length");
		}
		Units units = Units.of(sampleIds, labels, groupOf, seed);
		byte[] partOfUnit = new byte[units.count()];
		StratumDealer dealer = new StratumDealer(units, shares, partOfUnit);
		int[] order = units.orderByStratum();
		for (int from = 0; from < order.length;) {
			int to = from + 1;
			while (to < order.length && units.stratum(order[to]) == units.stratum(order[from])) {
				to++;
			}
			dealer.deal(order, from, to);
			from = to;
		}
		byte[] parts = new byte[labels.length];
		for (int row = 0; row < parts.length; row++) {
			parts[row] = partOfUnit[units.unitOf(row)];
		}
		return parts;
	}
}
