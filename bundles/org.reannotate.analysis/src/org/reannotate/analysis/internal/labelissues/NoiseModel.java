package org.reannotate.analysis.internal.labelissues;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How labels go wrong: the probability of each given label for each right category, estimated from the samples deep in
 * a category and shrunk as far as the data themselves ask for: each category's rate toward the common rate, the pattern
 * of its mistakes toward an even one. Where disagreement fades with depth (the mistakes of people between similar
 * things), the pattern is not believed either.
 *
 * @param transition  K x K, row after row; [given][right], columns sum to 1
 * @param rate        share of the labels that are wrong, by this model
 * @param persistence see {@link DeepCounts}
 */
record NoiseModel(double[] transition, int categories, double rate, double persistence) {

	/** Mistakes without any pattern, of which no set is free: a fiftieth of all labels is let for them. */
	private static final double PATTERNLESS = 0.02;

	static NoiseModel of(DeepCounts deep, int[] predictedCounts, int threads) {
		int categories = deep.counts().length;
		double[] right = new double[categories];
		double[] wrong = new double[categories];
		for (int given = 0; given < categories; given++) {
			for (int k = 0; k < categories; k++) {
				(given == k ? right : wrong)[k] += deep.counts()[given][k];
			}
		}
		double[] rates = rates(right, wrong, threads);
		double evenness = evenness(deep.counts(), wrong, threads);
		double trust = deep.persistence() * deep.persistence();
		double[] transition = new double[categories * categories];
		for (int given = 0; given < categories; given++) {
			for (int k = 0; k < categories; k++) {
				transition[given * categories + k] = given == k ? (1 - rates[k]) * (1 - PATTERNLESS)
						: mistake(deep.counts()[given][k], wrong[k], evenness, trust, rates[k], categories);
			}
		}
		return new NoiseModel(transition, categories, overall(rates, predictedCounts), deep.persistence());
	}

	private static double mistake(int count, double wrong, double evenness, double trust, double rate,
			int categories) {
		double even = 1.0 / (categories - 1);
		double pattern = (count + evenness * even) / (wrong + evenness);
		return (trust * pattern + (1 - trust) * even) * rate * (1 - PATTERNLESS) + even * PATTERNLESS;
	}

	private static double[] rates(double[] right, double[] wrong, int threads) {
		double allRight = 0;
		double allWrong = 0;
		for (int k = 0; k < right.length; k++) {
			allRight += right[k];
			allWrong += wrong[k];
		}
		double common = (allWrong + 0.5) / (allRight + allWrong + 1);
		double strength = EmpiricalBayes.concentration(a -> {
			double sum = 0;
			for (int k = 0; k < right.length; k++) {
				sum += LogGamma.rising(a * common, wrong[k]) + LogGamma.rising(a * (1 - common), right[k])
						- LogGamma.rising(a, right[k] + wrong[k]);
			}
			return sum;
		}, threads);
		double[] rates = new double[right.length];
		for (int k = 0; k < rates.length; k++) {
			rates[k] = (wrong[k] + strength * common) / (right[k] + wrong[k] + strength);
		}
		return rates;
	}

	private static double evenness(int[][] counts, double[] wrong, int threads) {
		int categories = counts.length;
		SortedMap<Integer, Integer> histogram = histogramOfMistakes(counts);
		return categories == 2 ? 1 : EmpiricalBayes.concentration(a -> {
			double sum = 0;
			double share = a / (categories - 1);
			for (double count : wrong) {
				sum -= LogGamma.rising(a, count);
			}
			for (var entry : histogram.entrySet()) {
				sum += entry.getValue() * LogGamma.rising(share, entry.getKey());
			}
			return sum;
		}, threads);
	}

	/** How many cells off the diagonal hold each count above 0. */
	private static SortedMap<Integer, Integer> histogramOfMistakes(int[][] counts) {
		SortedMap<Integer, Integer> histogram = new TreeMap<>();
		for (int given = 0; given < counts.length; given++) {
			for (int k = 0; k < counts.length; k++) {
				if (given != k && counts[given][k] > 0) {
					histogram.merge(counts[given][k], 1, Integer::sum);
				}
			}
		}
		return histogram;
	}

	private static double overall(double[] rates, int[] predictedCounts) {
		double sum = 0;
		double samples = 0;
		for (int k = 0; k < rates.length; k++) {
			sum += rates[k] * predictedCounts[k];
			samples += predictedCounts[k];
		}
		return sum / samples;
	}

	/** Probability that a sample of category {@code right} is given {@code given}. */
	double of(int given, int right) {
		return transition[given * categories + right];
	}
}
