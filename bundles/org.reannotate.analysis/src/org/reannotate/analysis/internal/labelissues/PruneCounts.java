package org.reannotate.analysis.internal.labelissues;

/** How many samples to prune: the calibrated joint, transposed, with some samples left in every category. */
final class PruneCounts {

	private PruneCounts() {
	}

	/**
	 * Raises the diagonal to {@code atLeast} and lowers the rest of each column by as much.
	 *
	 * @return K x K; [probable][given]
	 */
	static long[][] of(long[][] calibrated, int atLeast) {
		int categories = calibrated.length;
		double[][] counts = new double[categories][categories];
		for (int given = 0; given < categories; given++) {
			long diagonal = Math.max(calibrated[given][given], atLeast);
			double share = (double) (diagonal - calibrated[given][given]) / othersNotZero(calibrated[given]);
			for (int j = 0; j < categories; j++) {
				counts[j][given] = Math.max(0, calibrated[given][j] - share);
			}
			counts[given][given] = diagonal;
		}
		long[][] rounded = new long[categories][];
		for (int j = 0; j < categories; j++) {
			rounded[j] = SumPreservingRounding.round(counts[j]);
		}
		return rounded;
	}

	private static long othersNotZero(long[] row) {
		long notZero = 0;
		for (long count : row) {
			notZero += count == 0 ? 0 : 1;
		}
		return Math.max(notZero - 1, 1);
	}
}
