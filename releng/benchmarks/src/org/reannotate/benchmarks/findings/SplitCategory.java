package org.reannotate.benchmarks.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.mergeable.MergeablePair;

/**
 * A data set in which some images of one category carry another name, chosen at random; the category's other images are
 * left out. The model's probability of the category is shared out between the names by a head trained on the other
 * folds (the difference of the two means), as a model trained on these labels would do.
 */
record SplitCategory(ProbabilityMatrix p, int[] labels, byte[] folds, int category) {

	private static final int FOLDS = 5;

	static SplitCategory of(ProbabilityMatrix whole, EmbeddingMatrix features, int[] given, int category, int images,
			long seed) {
		int columns = whole.columns();
		List<Integer> rows = new ArrayList<>();
		int[] labels = given.clone();
		byte[] folds = new byte[labels.length];
		for (int row = 0; row < labels.length; row++) {
			folds[row] = (byte) (row % FOLDS);
			if (labels[row] == category) {
				rows.add(row);
				labels[row] = -1;
			}
		}
		Collections.shuffle(rows, new Random(seed * columns + category));
		for (int i = 0; i < Math.min(rows.size(), 2 * images); i++) {
			labels[rows.get(i)] = i % 2 == 0 ? category : columns;
			folds[rows.get(i)] = (byte) (i / 2 % FOLDS);
		}
		double[][] p = new double[labels.length][columns + 1];
		for (int row = 0; row < p.length; row++) {
			double[] before = new double[columns];
			whole.row(row, before);
			System.arraycopy(before, 0, p[row], 0, columns);
		}
		for (int fold = 0; fold < FOLDS; fold++) {
			shareOut(p, features, labels, folds, category, fold);
		}
		return new SplitCategory(ProbabilityMatrix.of(p), labels, folds, category);
	}

	boolean isTheSplit(MergeablePair pair) {
		return pair.a() == category && pair.b() == p.columns() - 1;
	}

	private static void shareOut(double[][] p, EmbeddingMatrix features, int[] labels, byte[] folds, int category,
			int fold) {
		int other = p[0].length - 1;
		double[] ours = mean(features, labels, folds, category, fold);
		double[] theirs = mean(features, labels, folds, other, fold);
		float[] vector = new float[features.columns()];
		for (int row = 0; row < p.length; row++) {
			if (folds[row] == fold) {
				features.row(row, vector);
				double score = 0;
				double length = 0;
				for (int d = 0; d < vector.length; d++) {
					score += (ours[d] - theirs[d]) * (vector[d] - (ours[d] + theirs[d]) / 2);
					length += (ours[d] - theirs[d]) * (ours[d] - theirs[d]);
				}
				double share = 1 / (1 + Math.exp(-score / Math.max(1e-9, length)));
				p[row][other] = p[row][category] * (1 - share);
				p[row][category] *= share;
			}
		}
	}

	private static double[] mean(EmbeddingMatrix features, int[] labels, byte[] folds, int category, int without) {
		double[] mean = new double[features.columns()];
		float[] vector = new float[mean.length];
		int count = 0;
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] == category && folds[row] != without) {
				features.row(row, vector);
				for (int d = 0; d < mean.length; d++) {
					mean[d] += vector[d];
				}
				count++;
			}
		}
		int images = Math.max(1, count);
		return Arrays.stream(mean).map(sum -> sum / images).toArray();
	}
}
