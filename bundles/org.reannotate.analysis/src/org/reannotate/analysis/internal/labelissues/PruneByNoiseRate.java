package org.reannotate.analysis.internal.labelissues;

import java.util.Arrays;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Prunes, for each given category k and each other category j, as many samples as the joint says, those with the
 * largest margin {@code p_j - p_k} (JAIR 2021, method 4). Looks at the matrix again only in the columns in which
 * something is to be pruned.
 */
final class PruneByNoiseRate {

	private static final int MOST_MARGINS = 1 << 20;

	private final ProbabilityMatrix p;
	private final Scan scan;
	private final long[][] pruneCounts;
	private final boolean[] flags;

	private PruneByNoiseRate(ProbabilityMatrix p, Scan scan, long[][] pruneCounts) {
		this.p = p;
		this.scan = scan;
		this.pruneCounts = pruneCounts;
		this.flags = new boolean[p.rows()];
	}

	static boolean[] flags(ProbabilityMatrix p, Scan scan, long[][] pruneCounts, int atLeast, int threads) {
		PruneByNoiseRate filter = new PruneByNoiseRate(p, scan, pruneCounts);
		Parallel.forBlocks(threads, scan.categories(), (from, to) -> {
			for (int given = from; given < to; given++) {
				if (scan.labels().count(given) > atLeast) {
					filter.prune(given);
				}
			}
		});
		return filter.flags;
	}

	private void prune(int given) {
		int[] columns = columnsToPrune(given);
		int samples = scan.labels().count(given);
		int atOnce = Math.max(1, Math.min(columns.length, MOST_MARGINS / samples));
		double[][] margins = new double[Math.min(atOnce, columns.length)][samples];
		for (int first = 0; first < columns.length; first += atOnce) {
			int count = Math.min(atOnce, columns.length - first);
			margins(given, columns, first, count, margins);
			for (int c = 0; c < count; c++) {
				select(given, margins[c], (int) pruneCounts[columns[first + c]][given]);
			}
		}
	}

	private int[] columnsToPrune(int given) {
		int[] columns = new int[scan.categories()];
		int count = 0;
		for (int j = 0; j < columns.length; j++) {
			if (j != given && pruneCounts[j][given] > 0) {
				columns[count++] = j;
			}
		}
		return Arrays.copyOf(columns, count);
	}

	private void margins(int given, int[] columns, int first, int count, double[][] margins) {
		int start = scan.labels().starts()[given];
		for (int i = 0; i < scan.labels().count(given); i++) {
			int row = scan.labels().rows()[start + i];
			double self = scan.self()[row];
			for (int c = 0; c < count; c++) {
				margins[c][i] = scan.precision().round(p.get(row, columns[first + c]) - self);
			}
		}
	}

	private void select(int given, double[] margins, int count) {
		int start = scan.labels().starts()[given];
		double cut = OrderStatistics.largest(margins, count);
		int atCut = count;
		for (double margin : margins) {
			atCut -= margin > cut ? 1 : 0;
		}
		for (int i = 0; i < margins.length; i++) {
			if (margins[i] > cut || margins[i] == cut && atCut-- > 0) {
				flags[scan.labels().rows()[start + i]] = true;
			}
		}
	}
}
