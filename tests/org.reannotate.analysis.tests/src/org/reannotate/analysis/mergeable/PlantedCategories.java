package org.reannotate.analysis.mergeable;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Made-up embeddings: category k lies about its own corner, and the last two categories a given distance apart. The
 * model tells the others apart and tosses a coin between the two.
 */
final class PlantedCategories {

	static final int CATEGORIES = 5;
	static final int TWIN = 3;
	static final int OTHER_TWIN = 4;
	private static final int DIMENSIONS = 40;

	final int[] labels;
	final double[][] p;
	final float[] embeddings;

	PlantedCategories(int imagesOfEach, double distance, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		int n = imagesOfEach * CATEGORIES;
		labels = new int[n];
		p = new double[n][CATEGORIES];
		embeddings = new float[n * DIMENSIONS];
		for (int i = 0; i < n; i++) {
			labels[i] = i % CATEGORIES;
			for (int d = 0; d < DIMENSIONS; d++) {
				embeddings[i * DIMENSIONS + d] = (float) random.nextGaussian();
			}
			embeddings[i * DIMENSIONS + Math.min(labels[i], TWIN)] += 8;
			embeddings[i * DIMENSIONS + 20] += labels[i] == OTHER_TWIN ? distance : 0;
			predict(i, random);
		}
	}

	private void predict(int i, SplittableRandom random) {
		Arrays.fill(p[i], 0.02);
		if (labels[i] < TWIN) {
			p[i][labels[i]] = 0.92;
		} else {
			double coin = random.nextDouble();
			p[i][TWIN] = 0.94 * coin;
			p[i][OTHER_TWIN] = 0.94 * (1 - coin);
		}
	}

	ProbabilityMatrix probabilities() {
		return ProbabilityMatrix.of(p);
	}

	EmbeddingMatrix embeddings() {
		return EmbeddingMatrix.of(embeddings, DIMENSIONS);
	}
}
