package org.reannotate.analysis.internal.labelissues;

import java.util.function.IntToDoubleFunction;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/** The scores of the literature: N numbers in [0, 1], low = likely wrong, 1 where there is no label. */
public final class Scores {

	private static final double SMALLEST_SELF_CONFIDENCE = 1e-6;

	private final ProbabilityMatrix p;
	private final Scan scan;
	private final int threads;

	public Scores(ProbabilityMatrix p, Scan scan, int threads) {
		this.p = p;
		this.scan = scan;
		this.threads = threads;
	}

	/** {@code p_y}. */
	public double[] selfConfidence(boolean adjusted) {
		return adjusted ? overRows((row, given) -> adjusted(row)[given]) : overScan(row -> scan.self()[row]);
	}

	/** {@code (p_y - max_{j != y} p_j + 1) / 2}. */
	public double[] normalizedMargin(boolean adjusted) {
		return adjusted ? overRows((row, given) -> margin(adjusted(row), given))
				: overScan(row -> margin(scan.self()[row], scan.otherProbability()[row]));
	}

	/** {@code ln(1 + s) / s} with {@code s} = normalized entropy over self-confidence. */
	public double[] confidenceWeightedEntropy() {
		return overRows((row, given) -> {
			double s = normalizedEntropy(row) / Math.max(row[given], SMALLEST_SELF_CONFIDENCE);
			return Math.log(1 + s) / Math.max(s, SMALLEST_SELF_CONFIDENCE);
		});
	}

	private interface RowScore {
		double of(double[] row, int given);
	}

	private double[] overScan(IntToDoubleFunction score) {
		double[] scores = new double[scan.rows()];
		for (int i = 0; i < scores.length; i++) {
			scores[i] = scan.labels().of()[i] < 0 ? 1 : score.applyAsDouble(i);
		}
		return scores;
	}

	private double[] overRows(RowScore score) {
		double[] scores = new double[p.rows()];
		Parallel.forBlocks(threads, scores.length, (from, to) -> {
			double[] row = new double[p.columns()];
			for (int i = from; i < to; i++) {
				int given = scan.labels().of()[i];
				scores[i] = 1;
				if (given >= 0) {
					p.row(i, row);
					scores[i] = score.of(row, given);
				}
			}
		});
		return scores;
	}

	private double margin(double[] row, int given) {
		double other = Double.NEGATIVE_INFINITY;
		for (int j = 0; j < row.length; j++) {
			if (j != given && row[j] > other) {
				other = row[j];
			}
		}
		return margin(row[given], other);
	}

	private double margin(double self, double other) {
		Precision precision = scan.precision();
		return precision.round(precision.round(precision.round(self - other) + 1) / 2);
	}

	/** Subtracts each category's threshold, adds the largest of them, and scales to a sum of 1, in place. */
	private double[] adjusted(double[] row) {
		double largest = 0;
		for (double threshold : scan.thresholds()) {
			largest = Math.max(largest, threshold);
		}
		double sum = 0;
		for (int k = 0; k < row.length; k++) {
			row[k] = row[k] - scan.thresholds()[k] + largest;
			sum += row[k];
		}
		for (int k = 0; k < row.length; k++) {
			row[k] /= sum;
		}
		return row;
	}

	private static double normalizedEntropy(double[] row) {
		double sum = 0;
		for (double value : row) {
			sum -= value > 0 ? value * Math.log(value) : 0;
		}
		return sum / Math.log(row.length);
	}
}
