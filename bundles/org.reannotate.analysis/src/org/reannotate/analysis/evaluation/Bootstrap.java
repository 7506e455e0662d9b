package org.reannotate.analysis.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Percentile intervals from draws with replacement. A draw for which a figure is undefined is left out of it. */
final class Bootstrap {

	private static final int FIGURES = 5;

	private final RankedTruth truth;
	private final boolean[] flagged;
	private final BootstrapOptions options;

	Bootstrap(RankedTruth truth, boolean[] flagged, BootstrapOptions options) {
		RankedTruth.requireSameLength(truth.size(), flagged.length);
		this.truth = truth;
		this.flagged = flagged;
		this.options = options;
	}

	ListEvaluation evaluate() {
		int[] weights = new int[truth.size()];
		Arrays.fill(weights, 1);
		double[] estimates = figures(weights);
		double[][] draws = draws(weights);
		Interval[] intervals = new Interval[FIGURES];
		for (int f = 0; f < FIGURES; f++) {
			intervals[f] = interval(estimates[f], draws[f]);
		}
		return new ListEvaluation(truth.size(), count(truth::positive), count(row -> flagged[row]), intervals[0],
				intervals[1], intervals[2], intervals[3], intervals[4]);
	}

	private double[][] draws(int[] weights) {
		double[][] draws = new double[FIGURES][options.resamples()];
		SplittableRandom random = new SplittableRandom(options.seed());
		for (int draw = 0; draw < options.resamples(); draw++) {
			Arrays.fill(weights, 0);
			for (int i = 0; i < weights.length; i++) {
				weights[random.nextInt(weights.length)]++;
			}
			double[] figures = figures(weights);
			for (int f = 0; f < FIGURES; f++) {
				draws[f][draw] = figures[f];
			}
		}
		return draws;
	}

	private double[] figures(int[] weights) {
		PrecisionRecall flags = weighted(weights);
		return new double[] { truth.averagePrecision(weights), truth.auroc(weights), flags.precision(), flags.recall(),
				flags.f1() };
	}

	private PrecisionRecall weighted(int[] weights) {
		long hits = 0;
		long falseAlarms = 0;
		long misses = 0;
		for (int row = 0; row < weights.length; row++) {
			if (flagged[row]) {
				hits += truth.positive(row) ? weights[row] : 0;
				falseAlarms += truth.positive(row) ? 0 : weights[row];
			} else if (truth.positive(row)) {
				misses += weights[row];
			}
		}
		return new PrecisionRecall(hits, falseAlarms, misses);
	}

	private Interval interval(double estimate, double[] draws) {
		double[] defined = Arrays.stream(draws).filter(value -> !Double.isNaN(value)).sorted().toArray();
		if (Double.isNaN(estimate) || defined.length == 0) {
			return Interval.UNDEFINED;
		}
		double tail = (1 - options.coverage()) / 2;
		return new Interval(estimate, quantile(defined, tail), quantile(defined, 1 - tail));
	}

	private static double quantile(double[] sorted, double share) {
		double place = share * (sorted.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}

	private int count(IntPredicate rows) {
		return (int) IntStream.range(0, truth.size()).filter(rows).count();
	}
}
