package org.reannotate.analysis.labelissues;

import java.util.Random;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * A small set with planted wrong labels and a model that is good but not perfect.
 *
 * @param wrong N; whether the given label was planted wrong
 */
record MadeSet(ProbabilityMatrix p, int[] labels, boolean[] wrong) {

	/** How wrong labels are planted. */
	enum Noise {
		UNIFORM, INTO_THE_NEXT
	}

	static MadeSet of(long seed, int samples, int categories, double share, Noise noise) {
		Random random = new Random(seed);
		double[][] rows = new double[samples][categories];
		int[] labels = new int[samples];
		boolean[] wrong = new boolean[samples];
		for (int i = 0; i < samples; i++) {
			int right = i % categories;
			wrong[i] = random.nextDouble() < share;
			int step = noise == Noise.UNIFORM ? 1 + random.nextInt(categories - 1) : 1;
			labels[i] = wrong[i] ? (right + step) % categories : right;
			fill(rows[i], right, random);
		}
		return new MadeSet(ProbabilityMatrix.of(rows), labels, wrong);
	}

	/** Softmax of normal numbers, the right category's raised. */
	private static void fill(double[] row, int right, Random random) {
		double sum = 0;
		for (int k = 0; k < row.length; k++) {
			row[k] = Math.exp(random.nextGaussian() + (k == right ? 4 : 0));
			sum += row[k];
		}
		for (int k = 0; k < row.length; k++) {
			row[k] /= sum;
		}
	}

	int planted() {
		int count = 0;
		for (boolean one : wrong) {
			count += one ? 1 : 0;
		}
		return count;
	}
}
