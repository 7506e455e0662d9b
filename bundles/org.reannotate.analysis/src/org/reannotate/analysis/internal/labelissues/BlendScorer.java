package org.reannotate.analysis.internal.labelissues;

import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The posterior that one row's given label is right:
 * {@code P(right) / P(wrong) = T[y,y] q_y / sum over k != y of T[y,k] q_k}, where {@code q} are the sharpened
 * probabilities and {@code T[given, right]} is the estimated noise. Only categories with at least a fiftieth of the
 * largest probability are looked at one by one; the rest counts as even. One per thread.
 */
final class BlendScorer {

	private static final double NOT_NEGLIGIBLE = 0.02;
	private static final double TINY = 1e-300;

	private final BlendWeights weights;
	private final Kin kin;
	private final int categories;

	/** The alternative that contributes most. */
	int suggested;
	private double bestShare;
	private double total;
	private double others;
	private double keptProbability;
	private int kept;

	BlendScorer(BlendWeights weights, Kin kin) {
		this.weights = weights;
		this.kin = kin;
		this.categories = weights.scale().length;
	}

	/**
	 * The probability in [0, 1] that the given label is right.
	 *
	 * @param largest the row's largest probability
	 */
	double score(float[] block, int base, int given, double largest) {
		total = 0;
		others = 0;
		kept = 1;
		keptProbability = block[base + given];
		suggested = -1;
		bestShare = -1;
		BitSet relatives = kin.of(given);
		double relativesMass = relatives == null ? 0 : relatives(block, base, relatives);
		float cut = (float) (NOT_NEGLIGIBLE * largest);
		range(block, base, given, 0, given, cut, relatives);
		range(block, base, given, given + 1, categories, cut, relatives);
		double own = weights.power().raise(block[base + given]) * weights.scale()[given] + relativesMass;
		total += own;
		addTail(given);
		double right = own * weights.weights()[given * categories + given] / weights.scale()[given]
				+ weights.doubt() * total;
		return (right + TINY) / (right + others + 2 * TINY);
	}

	/** Hot: most values are below the cut. */
	private void range(float[] block, int base, int given, int from, int to, float cut, @Nullable BitSet relatives) {
		int k = from;
		for (; k < to - 3; k += 4) {
			if (block[base + k] >= cut || block[base + k + 1] >= cut || block[base + k + 2] >= cut
					|| block[base + k + 3] >= cut) {
				keepSome(block, base, given, k, k + 4, cut, relatives);
			}
		}
		keepSome(block, base, given, k, to, cut, relatives);
	}

	private void keepSome(float[] block, int base, int given, int from, int to, float cut,
			@Nullable BitSet relatives) {
		for (int k = from; k < to; k++) {
			if (block[base + k] >= cut && (relatives == null || !relatives.get(k))) {
				keep(block[base + k], given, k);
			}
		}
	}

	private void keep(double probability, int given, int category) {
		double sharp = weights.power().raise(probability);
		double share = sharp * weights.weights()[given * categories + category];
		total += sharp * weights.scale()[category];
		others += share;
		kept++;
		keptProbability += probability;
		if (share > bestShare) {
			bestShare = share;
			suggested = category;
		}
	}

	private double relatives(float[] block, int base, BitSet relatives) {
		double mass = 0;
		for (int k = relatives.nextSetBit(0); k >= 0; k = relatives.nextSetBit(k + 1)) {
			mass += weights.power().raise(block[base + k]) * weights.scale()[k];
			keptProbability += block[base + k];
			kept++;
		}
		return mass;
	}

	private void addTail(int given) {
		int left = categories - kept;
		if (left > 0) {
			double even = Math.max(0, 1 - keptProbability) / left;
			double mass = left * weights.power().raise(even);
			total += mass;
			others += mass * weights.tail()[given];
		}
	}
}
