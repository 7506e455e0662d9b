package org.reannotate.samples.internal.rooms;

import java.util.List;

import org.reannotate.samples.internal.random.SplitMix;

/** Multinomial logistic regression by stochastic gradient descent: the simplest learner there is, to measure with. */
final class SoftmaxHead {

	private static final double DECAY = 1e-4;

	private final double[][] weights;

	private SoftmaxHead(int categories, int features) {
		weights = new double[categories][features + 1];
	}

	/** Accuracy out of sample, over 5 folds. */
	static double accuracy(List<double[]> features, int[] labels, int categories, int epochs) {
		var scores = outOfSample(features, labels, categories, epochs);
		int right = 0;
		for (int row = 0; row < labels.length; row++) {
			int best = 0;
			for (int category = 1; category < categories; category++) {
				best = scores[row][category] > scores[row][best] ? category : best;
			}
			right += best == labels[row] ? 1 : 0;
		}
		return (double) right / labels.length;
	}

	/** Probabilities, every row by a head that has not seen it. */
	static double[][] outOfSample(List<double[]> features, int[] labels, int categories, int epochs) {
		var result = new double[labels.length][];
		for (int fold = 0; fold < 5; fold++) {
			var head = new SoftmaxHead(categories, features.get(0).length);
			head.train(features, labels, fold, epochs);
			for (int row = fold; row < labels.length; row += 5) {
				result[row] = head.probabilities(features.get(row));
			}
		}
		return result;
	}

	private void train(List<double[]> features, int[] labels, int heldOut, int epochs) {
		var random = new SplitMix(heldOut);
		int steps = epochs * labels.length;
		for (int step = 0; step < steps; step++) {
			int row = random.below(labels.length);
			if (row % 5 != heldOut) {
				learn(features.get(row), labels[row], 2.0 / (1 + 6.0 * step / steps));
			}
		}
	}

	private void learn(double[] x, int label, double rate) {
		double[] p = probabilities(x);
		for (int category = 0; category < weights.length; category++) {
			double[] w = weights[category];
			double error = p[category] - (category == label ? 1 : 0);
			for (int j = 0; j < x.length; j++) {
				w[j] -= rate * (error * x[j] + DECAY * w[j]);
			}
			w[x.length] -= rate * error;
		}
	}

	private double[] probabilities(double[] x) {
		var result = new double[weights.length];
		double sum = 0;
		for (int category = 0; category < weights.length; category++) {
			double logit = weights[category][x.length];
			for (int j = 0; j < x.length; j++) {
				logit += weights[category][j] * x[j];
			}
			result[category] = Math.exp(Math.min(50, logit));
			sum += result[category];
		}
		for (int category = 0; category < result.length; category++) {
			result[category] /= sum;
		}
		return result;
	}
}
