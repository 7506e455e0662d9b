package org.reannotate.analysis.internal.mergeable;

import java.util.SplittableRandom;

import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.mergeable.SeparabilityBasis;

/**
 * Separability in the embeddings of one frozen network: a ridge head (regularized least squares, with kernels so that
 * the length of the embeddings costs nothing), fitted to a random part of the two categories' images and scored on the
 * rest, many times over. The AUC is the mean over the splits.
 *
 * <p>
 * <b>How much to fit on.</b> Fitted on all but a few, the AUC of two categories without any difference has a standard
 * deviation {@code sqrt(2)} times that of the rank-sum formula (0.12 for 22 against 23 images), because each image both
 * fits and is scored; then no interval can be narrow enough to recommend anything. Fitted on a quarter and averaged over
 * splits it is 0.055, while the AUC of categories that do differ falls by a few hundredths only. So the head gets half
 * of the images, but leaves 60 to be scored, and gets at least a quarter.
 *
 * <p>
 * The standard error is that of the same statistic with shuffled labels. The p-value combines those of the splits, each
 * against shuffled labels of the scored part.
 */
final class HeadOnEmbeddings implements SeparabilityHead {

	private static final int MOST_IMAGES_A_SIDE = 250;
	private static final int FEWEST_IMAGES_A_SIDE = 4;
	private static final int MOST_SPLITS = 40;
	private static final int FEWEST_SPLITS = 12;
	private static final int IMAGES_TIMES_SPLITS = 4_000;
	private static final int SCORED = 60;

	private final EmbeddingMatrix embeddings;
	private final int permutations;
	private final long seed;
	private final RememberedTests tests;

	HeadOnEmbeddings(EmbeddingMatrix embeddings, int permutations, long seed, RememberedTests tests) {
		this.tests = tests;
		this.embeddings = embeddings;
		this.permutations = permutations;
		this.seed = seed;
	}

	@Override
	public Separability test(int a, int b, int[] rowsOfA, int[] rowsOfB) {
		int images = Math.min(rowsOfA.length, rowsOfB.length);
		if (images < FEWEST_IMAGES_A_SIDE) {
			return Separability.none(images);
		}
		SplittableRandom random = new SplittableRandom(seed ^ ((long) a << 32 | b));
		int[] sampleOfA = Shuffle.sample(rowsOfA, MOST_IMAGES_A_SIDE, random);
		int[] sampleOfB = Shuffle.sample(rowsOfB, MOST_IMAGES_A_SIDE, random);
		float[][] vectors = Kernel.read(embeddings, sampleOfA, sampleOfB);
		return tests.get(key(a, b, rowsOfA.length, rowsOfB.length, vectors),
				() -> test(vectors, sampleOfA.length, random, images));
	}

	/** Of everything that the test follows from; how many rows there are decides how many random numbers were drawn. */
	private RememberedTests.Key key(int a, int b, int imagesOfA, int imagesOfB, float[][] vectors) {
		var print = new Fingerprint().add(seed).add((long) a << 32 | b).add(permutations).add(imagesOfA).add(imagesOfB);
		for (float[] vector : vectors) {
			print.add(vector);
		}
		return print.key();
	}

	private Separability test(float[][] vectors, int imagesOfA, SplittableRandom random, int images) {
		int n = vectors.length;
		double[][] kernel = Kernel.of(vectors);
		LabelSets labels = LabelSets.of(imagesOfA, n - imagesOfA, permutations, random);
		int fitted = Math.max((n + 3) / 4, Math.min(n / 2, n - SCORED));
		int splits = Math.max(FEWEST_SPLITS, Math.min(MOST_SPLITS, IMAGES_TIMES_SPLITS / n));
		SplitAucs aucs = new SplitAucs(kernel, labels);
		for (int split = 0; split < splits; split++) {
			aucs.add(Shuffle.permutation(n, random), fitted);
		}
		return Separability.of(aucs.observed(), aucs.shuffledDeviation(), aucs.pValue(), images,
				SeparabilityBasis.EMBEDDINGS);
	}
}
