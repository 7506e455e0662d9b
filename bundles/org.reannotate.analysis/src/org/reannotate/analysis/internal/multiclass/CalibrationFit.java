package org.reannotate.analysis.internal.multiclass;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Finds the calibration under which the given labels are most likely: the temperature jointly with a share of labels that
 * fall anywhere, because a handful of wrong labels would otherwise make any model look too sure. A temperature other
 * than 1 is taken only if it also makes the labels of rows more likely that it was not fitted to (five folds).
 */
final class CalibrationFit {

	private static final int MOST_ROWS = 20_000;
	private static final int MOST_CELLS = 2_000_000;
	private static final int FOLDS = 5;
	private static final double TINY = 1e-12;
	private static final double[] NOISE = { 0, 0.005, 0.01, 0.02, 0.04, 0.08, 0.12, 0.2, 0.3 };
	private static final int TEMPERATURES = 31;
	private static final int NEUTRAL = 12;
	private static final double STEP = Math.pow(2, 1.0 / 6);

	private final double[][][] loss = new double[FOLDS][TEMPERATURES][NOISE.length];

	private CalibrationFit() {
	}

	static Calibration fit(ProbabilityMatrix p, int[] labels) {
		int[] rows = SampleRows.labelled(labels, Math.min(MOST_ROWS, Math.max(200, MOST_CELLS / p.columns())));
		if (rows.length < FOLDS) {
			return Calibration.NONE;
		}
		CalibrationFit fit = new CalibrationFit();
		fit.measure(p, labels, rows);
		return fit.choose();
	}

	private void measure(ProbabilityMatrix p, int[] labels, int[] rows) {
		Power[] powers = new Power[TEMPERATURES];
		for (int t = 0; t < TEMPERATURES; t++) {
			powers[t] = new Power(1 / temperature(t));
		}
		double[] row = new double[p.columns()];
		for (int i = 0; i < rows.length; i++) {
			p.row(rows[i], row);
			for (int t = 0; t < TEMPERATURES; t++) {
				double sum = 0;
				for (double value : row) {
					sum += powers[t].of(value);
				}
				double given = sum > 0 ? powers[t].of(row[labels[rows[i]]]) / sum : 1.0 / row.length;
				add(loss[i % FOLDS][t], given, row.length);
			}
		}
	}

	private static void add(double[] losses, double given, int categories) {
		for (int e = 0; e < NOISE.length; e++) {
			losses[e] -= Math.log(Math.max(TINY, (1 - NOISE[e]) * given + NOISE[e] / categories));
		}
	}

	private Calibration choose() {
		double fitted = 0;
		double neutral = 0;
		for (int fold = 0; fold < FOLDS; fold++) {
			int[] any = best(fold, 0, TEMPERATURES - 1);
			int[] one = best(fold, NEUTRAL, NEUTRAL);
			fitted += loss[fold][any[0]][any[1]];
			neutral += loss[fold][one[0]][one[1]];
		}
		int[] best = fitted < neutral ? best(-1, 0, TEMPERATURES - 1) : best(-1, NEUTRAL, NEUTRAL);
		return new Calibration(temperature(best[0]), NOISE[best[1]]);
	}

	/** The likeliest temperature and noise without one fold. */
	private int[] best(int without, int from, int to) {
		int[] best = { from, 0 };
		double least = Double.POSITIVE_INFINITY;
		for (int t = from; t <= to; t++) {
			for (int e = 0; e < NOISE.length; e++) {
				double sum = 0;
				for (int fold = 0; fold < FOLDS; fold++) {
					sum += fold == without ? 0 : loss[fold][t][e];
				}
				if (sum < least) {
					least = sum;
					best = new int[] { t, e };
				}
			}
		}
		return best;
	}

	/** From 1/4 to 8. */
	private static double temperature(int index) {
		return index == NEUTRAL ? 1 : Math.pow(STEP, index - NEUTRAL);
	}
}
