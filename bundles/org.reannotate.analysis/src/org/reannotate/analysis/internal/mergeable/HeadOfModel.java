package org.reannotate.analysis.internal.mergeable;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.mergeable.SeparabilityBasis;

/**
 * Separability by the model's own head: the AUC of {@code log p_a - log p_b}, out of sample, compared only within a fold
 * because each fold has a head of its own. Where embeddings come from a network trained for each fold, this is the test
 * too: its last layer is a head fitted to its embeddings of its training part and scored on its held-out part.
 *
 * <p>
 * Every sample takes part twice, in training the other folds' heads and in being scored, and the two are correlated:
 * without any difference the variance of the AUC is twice that of a fixed head (seen on digits and scenes split at
 * random: standard deviation 1.40 times the rank-sum formula's). The interval is widened accordingly.
 */
final class HeadOfModel implements SeparabilityHead {

	private static final double TINY = 1e-12;
	private static final int MOST_IMAGES_A_SIDE = 2_000;

	private final ProbabilityMatrix p;
	private final byte @Nullable [] folds;
	private final long seed;

	HeadOfModel(ProbabilityMatrix p, byte @Nullable [] folds, long seed) {
		this.p = p;
		this.folds = folds;
		this.seed = seed;
	}

	@Override
	public Separability test(int a, int b, int[] rowsOfA, int[] rowsOfB) {
		Map<Byte, FoldScores> byFold = new TreeMap<>();
		SplittableRandom random = new SplittableRandom(seed ^ ((long) a << 32 | b));
		collect(a, b, Shuffle.sample(rowsOfA, MOST_IMAGES_A_SIDE, random), byFold, true);
		collect(a, b, Shuffle.sample(rowsOfB, MOST_IMAGES_A_SIDE, random), byFold, false);
		double wins = 0;
		double pairs = 0;
		double variance = 0;
		for (FoldScores fold : byFold.values()) {
			wins += fold.wins();
			pairs += fold.pairs();
			variance += fold.variance();
		}
		int images = Math.min(rowsOfA.length, rowsOfB.length);
		if (pairs == 0) {
			return Separability.none(images);
		}
		double error = Math.sqrt(2 * variance) / pairs;
		double auc = wins / pairs;
		double[] pValues = byFold.values().stream().filter(fold -> fold.pairs() > 0).mapToDouble(FoldScores::pValue)
				.toArray();
		double pValue = pValues.length > 1 ? MedianPValue.of(pValues) : Normal.upperTail((auc - 0.5) / error);
		return Separability.of(auc, error, pValue, images, SeparabilityBasis.PROBABILITIES);
	}

	private void collect(int a, int b, int[] rows, Map<Byte, FoldScores> byFold, boolean positive) {
		byte @Nullable [] known = folds;
		double[] row = new double[p.columns()];
		for (int i : rows) {
			p.row(i, row);
			double score = Math.log(Math.max(row[a], TINY)) - Math.log(Math.max(row[b], TINY));
			FoldScores fold = byFold.computeIfAbsent(known == null ? 0 : known[i], key -> new FoldScores());
			fold.add(score, positive);
		}
	}
}
