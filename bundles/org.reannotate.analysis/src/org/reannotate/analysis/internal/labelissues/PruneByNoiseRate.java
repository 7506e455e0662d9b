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
	/** More than what the given label is favoured by, with room for rounding. */
	private static final double MARGIN_OF_DOUBT = 2 * Thresholds.TOLERANCE;

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
		int[] rows = Arrays.copyOfRange(scan.labels().rows(), scan.labels().starts()[given],
				scan.labels().starts()[given + 1]);
		int[] disagreeing = Arrays.stream(rows).filter(row -> !scan.agrees(row)).toArray();
		int atOnce = Math.max(1, Math.min(columns.length, MOST_MARGINS / Math.max(1, disagreeing.length)));
		double[][] margins = new double[atOnce][disagreeing.length];
		for (int first = 0; first < columns.length; first += atOnce) {
			int count = Math.min(atOnce, columns.length - first);
			margins(disagreeing, columns, first, count, margins);
			for (int c = 0; c < count; c++) {
				pruneColumn(given, columns[first + c], rows, disagreeing, margins[c]);
			}
		}
	}

	/**
	 * Samples that agree with their label have no margin above the tolerance; so where enough others have one, those
	 * alone decide, and a look at the whole category is saved.
	 */
	private void pruneColumn(int given, int column, int[] rows, int[] disagreeing, double[] margins) {
		int toPrune = (int) pruneCounts[given][column];
		int certain = 0;
		for (double margin : margins) {
			certain += margin > MARGIN_OF_DOUBT ? 1 : 0;
		}
		if (certain >= toPrune) {
			select(disagreeing, margins, toPrune, certain);
		} else {
			double[][] all = new double[1][rows.length];
			margins(rows, new int[] { column }, 0, 1, all);
			select(rows, all[0], toPrune, rows.length);
		}
	}

	private int[] columnsToPrune(int given) {
		int[] columns = new int[scan.categories()];
		int count = 0;
		for (int j = 0; j < columns.length; j++) {
			if (j != given && pruneCounts[given][j] > 0) {
				columns[count++] = j;
			}
		}
		return Arrays.copyOf(columns, count);
	}

	private void margins(int[] rows, int[] columns, int first, int count, double[][] margins) {
		for (int i = 0; i < rows.length; i++) {
			double self = scan.self()[rows[i]];
			for (int c = 0; c < count; c++) {
				margins[c][i] = scan.precision().round(p.get(rows[i], columns[first + c]) - self);
			}
		}
	}

	/** Flags the rows with the {@code count} largest margins, which are among the {@code among} largest. */
	private void select(int[] rows, double[] margins, int count, int among) {
		double[] contenders = new double[among];
		int next = 0;
		for (double margin : margins) {
			if (margin > MARGIN_OF_DOUBT || among == margins.length) {
				contenders[next++] = margin;
			}
		}
		double cut = OrderStatistics.select(contenders, Math.max(0, among - count));
		int atCut = count;
		for (double margin : contenders) {
			atCut -= margin > cut ? 1 : 0;
		}
		for (int i = 0; i < margins.length; i++) {
			if (margins[i] > cut || margins[i] == cut && atCut-- > 0) {
				flags[rows[i]] = true;
			}
		}
	}
}
