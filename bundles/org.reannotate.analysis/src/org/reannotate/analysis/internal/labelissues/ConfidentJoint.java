package org.reannotate.analysis.internal.labelissues;

import java.util.Arrays;

/**
 * Counts of samples by given and probable category (JAIR 2021, eq. 1 and 3).
 *
 * @param counts     K x K; [given][probable], diagonal at least 1
 * @param calibrated K x K; the same, scaled to the label counts
 */
public record ConfidentJoint(int[][] counts, long[][] calibrated) {

	public static ConfidentJoint of(Scan scan, int threads) {
		int categories = scan.categories();
		int[][] counts = new int[categories][categories];
		for (int row : scan.labels().rows()) {
			if (scan.confident()[row] >= 0) {
				counts[scan.labels().of()[row]][scan.confident()[row]]++;
			}
		}
		for (int k = 0; k < categories; k++) {
			counts[k][k] = Math.max(1, counts[k][k]);
		}
		return new ConfidentJoint(counts, calibrate(counts, scan.labels().counts(), threads));
	}

	/** Scales each row to its label count and the whole to their sum, then rounds so that row totals hold. */
	private static long[][] calibrate(int[][] counts, int[] labelCounts, int threads) {
		int categories = counts.length;
		double[][] scaled = new double[categories][];
		double[] inReferenceOrder = new double[categories * categories];
		long[][] calibrated = new long[categories][];
		Parallel.forBlocks(threads, categories, (from, to) -> {
			for (int given = from; given < to; given++) {
				scaled[given] = scaled(counts[given], labelCounts[given], inReferenceOrder, given);
			}
		});
		double total = Precision.DOUBLE.sum(inReferenceOrder, 0, inReferenceOrder.length);
		long samples = Arrays.stream(labelCounts).asLongStream().sum();
		Parallel.forBlocks(threads, categories, (from, to) -> {
			for (int given = from; given < to; given++) {
				for (int j = 0; j < categories; j++) {
					scaled[given][j] = scaled[given][j] / total * samples;
				}
				calibrated[given] = SumPreservingRounding.round(scaled[given]);
				scaled[given] = new double[0];
			}
		});
		return calibrated;
	}

	private static double[] scaled(int[] counts, int labelCount, double[] inReferenceOrder, int given) {
		double rowSum = Arrays.stream(counts).asLongStream().sum();
		double[] scaled = new double[counts.length];
		for (int j = 0; j < counts.length; j++) {
			if (counts[j] != 0) {
				scaled[j] = counts[j] / rowSum * labelCount;
				inReferenceOrder[j * counts.length + given] = scaled[j];
			}
		}
		return scaled;
	}

	/** Whether the row counts for another category than the given one. */
	public static boolean isOffDiagonal(Scan scan, int row) {
		return scan.confident()[row] >= 0 && scan.confident()[row] != scan.labels().of()[row];
	}

	/** Calibrated number of samples that belong to another category than the given one and its kin. */
	long offDiagonal(Kin kin) {
		long sum = 0;
		for (int given = 0; given < calibrated.length; given++) {
			for (int k = 0; k < calibrated.length; k++) {
				sum += given == k || kin.contains(given, k) ? 0 : calibrated[given][k];
			}
		}
		return sum;
	}
}
