package org.reannotate.analysis.internal.folds;

/**
 * How many of a stratum each part receives: the whole number below its share, and the left-over ones by largest
 * remainder. Remainders that are equal (folds) are told apart by where the hashes fall, so that few samples leave the
 * part of their hash; in strata with fewer samples than parts by which part received least from such strata so far, so
 * that many small categories do not pile up in one fold.
 */
final class Quotas {

	private static final double EQUAL = 1e-9;

	private final double[] shares;
	private final int[] fromSmallStrata;

	Quotas(double[] shares) {
		this.shares = shares;
		this.fromSmallStrata = new int[shares.length];
	}

	/** Parts for a weight of samples, whose units lie at these places of [0, 1), ascending. */
	int[] of(int weight, double[] places) {
		int parts = shares.length;
		int[] quota = new int[parts];
		double[] remainder = new double[parts];
		int left = weight;
		for (int part = 0; part < parts; part++) {
			double share = weight * shares[part];
			quota[part] = (int) Math.floor(share + EQUAL);
			remainder[part] = share - quota[part];
			left -= quota[part];
		}
		boolean small = weight < parts;
		double[] excess = excess(places, quota, weight);
		for (int extra = 0; extra < left; extra++) {
			int part = small ? evenPart(remainder, places[Math.min(extra, places.length - 1)])
					: naturalPart(remainder, excess);
			quota[part]++;
			remainder[part] = -1;
			fromSmallStrata[part] += small ? 1 : 0;
		}
		return quota;
	}

	/** How many more units the hashes alone would put into each part than its quota has. */
	private double[] excess(double[] places, int[] quota, int weight) {
		double scale = (double) weight / Math.max(1, places.length);
		double[] excess = new double[quota.length];
		double start = 0;
		for (int part = 0; part < quota.length; part++) {
			double end = part == quota.length - 1 ? 1 : start + shares[part];
			excess[part] = scale * (below(places, end) - below(places, start)) - quota[part];
			start = end;
		}
		return excess;
	}

	private static int below(double[] places, double limit) {
		int low = 0;
		int high = places.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places[middle] < limit) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private int naturalPart(double[] remainder, double[] excess) {
		int best = 0;
		for (int part = 1; part < remainder.length; part++) {
			double gain = remainder[part] - remainder[best];
			if (gain > EQUAL || gain > -EQUAL && excess[part] > excess[best]) {
				best = part;
			}
		}
		return best;
	}

	private int evenPart(double[] remainder, double place) {
		int best = -1;
		for (int part = 0; part < remainder.length; part++) {
			if (best < 0 || isBetter(part, best, remainder, place)) {
				best = part;
			}
		}
		return best;
	}

	private boolean isBetter(int part, int best, double[] remainder, double place) {
		double gain = remainder[part] - remainder[best];
		if (Math.abs(gain) > EQUAL) {
			return gain > 0;
		}
		int lighter = fromSmallStrata[best] - fromSmallStrata[part];
		return lighter > 0 || lighter == 0 && distance(part, place) < distance(best, place);
	}

	private double distance(int part, double place) {
		double apart = Math.abs((part + 0.5) / shares.length - place);
		return Math.min(apart, 1 - apart);
	}
}
