package org.reannotate.analysis.internal.multiclass;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.internal.labelissues.Parallel;

/**
 * What the images given one category usually put on the others: the medians of their calibrated probabilities. Two
 * categories that nobody can tell apart share every one of their images, which says nothing about any single image.
 * Medians, because the few images that truly belong to two must not raise the bar for themselves.
 */
final class UsualShares {

	private static final int MOST_ROWS = 101;
	private static final int FEWEST_ROWS = 10;
	private static final double LEAST_SHARE = 0.005;

	private final int[][] others;
	private final double[][] shares;

	private UsualShares(int categories) {
		others = new int[categories][0];
		shares = new double[categories][0];
	}

	/** Measures on at most some hundred images of each category; categories with fewer than ten have no usual shares. */
	static UsualShares measure(ProbabilityMatrix p, int[] labels, Power power, int threads) {
		UsualShares usual = new UsualShares(p.columns());
		int[][] rows = SampleRows.ofEachCategory(labels, p.columns(), MOST_ROWS);
		Parallel.forBlocks(threads, p.columns(), (from, to) -> {
			for (int category = from; category < to; category++) {
				if (rows[category].length >= FEWEST_ROWS) {
					usual.measure(category, p, rows[category], power);
				}
			}
		});
		return usual;
	}

	private void measure(int category, ProbabilityMatrix p, int[] rows, Power power) {
		double[][] values = new double[rows.length][p.columns()];
		double[] mean = new double[p.columns()];
		for (int i = 0; i < rows.length; i++) {
			p.row(rows[i], values[i]);
			Calibration.apply(power, values[i]);
			for (int k = 0; k < mean.length; k++) {
				mean[k] += values[i][k] / rows.length;
			}
		}
		// a median is at most twice the mean: most categories need not be sorted
		others[category] = IntStream.range(0, mean.length).filter(k -> k != category && 2 * mean[k] >= LEAST_SHARE)
				.toArray();
		shares[category] = Arrays.stream(others[category]).mapToDouble(k -> median(values, k)).toArray();
	}

	private static double median(double[][] values, int column) {
		double[] sorted = Arrays.stream(values).mapToDouble(row -> row[column]).sorted().toArray();
		int middle = sorted.length / 2;
		double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
		return median < LEAST_SHARE ? 0 : median;
	}

	/** What a row puts on other categories beyond what is usual for the category: the sum, then the largest. */
	void excess(double[] calibrated, int category, double[] sumAndLargest) {
		double sum = -calibrated[category];
		for (double value : calibrated) {
			sum += value;
		}
		double largest = 0;
		int next = 0;
		for (int k = 0; k < calibrated.length; k++) {
			double value = k == category ? 0 : calibrated[k];
			if (next < others[category].length && others[category][next] == k) {
				double usual = Math.min(value, shares[category][next++]);
				sum -= usual;
				value -= usual;
			}
			largest = Math.max(largest, value);
		}
		sumAndLargest[0] = Math.max(0, sum);
		sumAndLargest[1] = largest;
	}
}
