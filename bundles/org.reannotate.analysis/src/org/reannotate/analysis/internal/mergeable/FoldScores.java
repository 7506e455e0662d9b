package org.reannotate.analysis.internal.mergeable;

import java.util.stream.DoubleStream;

/** The scores that one head gave to the samples of both categories. */
final class FoldScores {

	private final DoubleStream.Builder positives = DoubleStream.builder();
	private final DoubleStream.Builder negatives = DoubleStream.builder();
	private int positiveCount;
	private int negativeCount;
	private double wins = Double.NaN;

	void add(double score, boolean positive) {
		if (positive) {
			positives.add(score);
			positiveCount++;
		} else {
			negatives.add(score);
			negativeCount++;
		}
	}

	/** To be asked after the last score was added. */
	double wins() {
		if (Double.isNaN(wins)) {
			wins = RankSum.wins(positives.build().toArray(), negatives.build().toArray());
		}
		return wins;
	}

	double pairs() {
		return (double) positiveCount * negativeCount;
	}

	double variance() {
		return RankSum.variance(positiveCount, negativeCount);
	}

	double pValue() {
		return RankSum.pValue(wins(), positiveCount, negativeCount);
	}
}
