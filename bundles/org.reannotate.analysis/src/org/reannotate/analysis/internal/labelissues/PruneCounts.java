package org.reannotate.analysis.internal.labelissues;

/** How many samples to prune: the calibrated joint, with some samples left in every category. */
final class PruneCounts {

	private PruneCounts() {
	}

	/**
	 * Raises the diagonal to {@code atLeast} and lowers the rest of its row by as much.
	 *
	 * @return K x K; [given][probable]
	 */
	static long[][] of(long[][] calibrated, int atLeast) {
		boolean enough = true;
		for (int k = 0; k < calibrated.length; k++) {
			enough &= calibrated[k][k] >= atLeast;
		}
		return enough ? calibrated : raised(calibrated, atLeast);
	}

	private static long[][] raised(long[][] calibrated, int atLeast) {
		int categories = calibrated.length;
		double[][] byProbable = new double[categories][categories];
		for (int given = 0; given < categories; given++) {
			long diagonal = Math.max(calibrated[given][given], atLeast);
			double share = (double) (diagonal - calibrated[given][given]) / othersNotZero(calibrated[given]);
			for (int j = 0; j < categories; j++) {
				byProbable[j][given] = Math.max(0, calibrated[given][j] - share);
			}
			byProbable[given][given] = diagonal;
		}
		long[][] counts = new long[categories][categories];
		for (int j = 0; j < categories; j++) {
			long[] rounded = SumPreservingRounding.round(byProbable[j]);
			for (int given = 0; given < categories; given++) {
				counts[given][j] = rounded[given];
			}
		}
		return counts;
	}

	private static long othersNotZero(long[] row) {
		long notZero = 0;
		for (long count : row) {
			notZero += count == 0 ? 0 : 1;
		}
		return Math.max(notZero - 1, 1);
	}
}
