package org.reannotate.analysis.internal.mergeable;

import java.util.stream.DoubleStream;

/**
 * Fits ridge heads on one part of the images and scores the other, for the labels as they are and for all shuffled ones
 * at once, and sums the wins over splits. All label sets meet the same splits, which are drawn without regard to labels:
 * so the labels as they are are one of many equally likely sets if there is no difference.
 */
final class SplitAucs {

	private static final double RIDGE = 1;

	private final double[][] kernel;
	private final LabelSets labels;
	private final double[] wins;
	private final double[] pairs;
	private final DoubleStream.Builder pValues = DoubleStream.builder();

	SplitAucs(double[][] kernel, LabelSets labels) {
		this.kernel = kernel;
		this.labels = labels;
		this.wins = new double[labels.sets()];
		this.pairs = new double[labels.sets()];
	}

	/** One more split: the first images of the order fit, the others are scored. */
	void add(int[] order, int fitted) {
		double[][] fit = new double[fitted][fitted];
		for (int i = 0; i < fitted; i++) {
			for (int j = 0; j < fitted; j++) {
				fit[i][j] = kernel[order[i]][order[j]];
			}
		}
		Cholesky factors = new Cholesky(fit, RIDGE);
		double[] weights = new double[fitted];
		double[] scores = new double[order.length - fitted];
		for (int set = 0; set < labels.sets(); set++) {
			targets(set, order, weights);
			factors.solve(weights);
			score(order, weights, scores);
			count(set, order, fitted, scores);
		}
	}

	double observed() {
		return auc(0);
	}

	/** Standard deviation of the AUC over the shuffled labels. */
	double shuffledDeviation() {
		double sum = 0;
		double squares = 0;
		int shuffles = labels.sets() - 1;
		for (int set = 1; set <= shuffles; set++) {
			sum += auc(set);
			squares += auc(set) * auc(set);
		}
		double mean = sum / shuffles;
		return Math.sqrt(Math.max(0, squares / shuffles - mean * mean));
	}

	double pValue() {
		return MedianPValue.of(pValues.build().toArray());
	}

	private double auc(int set) {
		return pairs[set] == 0 ? 0.5 : wins[set] / pairs[set];
	}

	/** One and minus one, less their mean. */
	private void targets(int set, int[] order, double[] into) {
		double mean = 0;
		for (int i = 0; i < into.length; i++) {
			into[i] = labels.isFirst(set, order[i]) ? 1 : -1;
			mean += into[i] / into.length;
		}
		for (int i = 0; i < into.length; i++) {
			into[i] -= mean;
		}
	}

	private void score(int[] order, double[] weights, double[] into) {
		int fitted = weights.length;
		for (int t = 0; t < into.length; t++) {
			double[] row = kernel[order[fitted + t]];
			double sum = 0;
			for (int i = 0; i < fitted; i++) {
				sum += row[order[i]] * weights[i];
			}
			into[t] = sum;
		}
	}

	private void count(int set, int[] order, int fitted, double[] scores) {
		int firsts = 0;
		for (int t = 0; t < scores.length; t++) {
			firsts += labels.isFirst(set, order[fitted + t]) ? 1 : 0;
		}
		double[] positives = new double[firsts];
		double[] negatives = new double[scores.length - firsts];
		int positive = 0;
		for (int t = 0; t < scores.length; t++) {
			if (labels.isFirst(set, order[fitted + t])) {
				positives[positive++] = scores[t];
			} else {
				negatives[t - positive] = scores[t];
			}
		}
		double won = RankSum.wins(positives, negatives);
		wins[set] += won;
		pairs[set] += (double) positives.length * negatives.length;
		if (set == 0 && firsts > 0 && firsts < scores.length) {
			pValues.add(RankSum.pValue(won, positives.length, negatives.length));
		}
	}
}
