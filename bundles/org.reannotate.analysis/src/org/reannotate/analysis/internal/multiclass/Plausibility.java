package org.reannotate.analysis.internal.multiclass;

/**
 * The score of one row: how probable categories are beside the one that the image surely has.
 *
 * <p>
 * A label is evidence. If the given label y is right, the question is only what stands beside it, and three readings of
 * that are averaged: anything at all, {@code 1 - p_y}; what is beyond the usual for images given y, summed; the largest
 * single such category. If y is wrong, the same is asked of the argmax. So with calibrated p and the probability g that
 * y is right: {@code g S(y) + (1 - g) S(argmax)}. The entropy, which knows nothing of the label, calls an image sure
 * that the model puts firmly into a second category; it is the score only where there is no label.
 */
final class Plausibility {

	private final Calibration calibration;
	private final UsualShares usual;

	Plausibility(Calibration calibration, UsualShares usual) {
		this.calibration = calibration;
		this.usual = usual;
	}

	/** [0, 1], high = likely several categories; the given label may be -1. */
	double score(double[] calibrated, int given) {
		if (given < 0) {
			return normalizedEntropy(calibrated);
		}
		double[] excess = new double[2];
		double besideGiven = beside(calibrated, given, excess);
		int argmax = argmax(calibrated);
		if (argmax == given) {
			return besideGiven;
		}
		double trust = calibration.trust(calibrated[given], calibrated.length);
		return trust * besideGiven + (1 - trust) * beside(calibrated, argmax, excess);
	}

	private double beside(double[] calibrated, int category, double[] excess) {
		usual.excess(calibrated, category, excess);
		return (1 - calibrated[category] + excess[0] + excess[1]) / 3;
	}

	private static int argmax(double[] row) {
		int best = 0;
		for (int k = 1; k < row.length; k++) {
			best = row[k] > row[best] ? k : best;
		}
		return best;
	}

	private static double normalizedEntropy(double[] row) {
		double entropy = 0;
		for (double value : row) {
			entropy -= value > 0 ? value * Math.log(value) : 0;
		}
		return row.length > 1 ? Math.min(1, entropy / Math.log(row.length)) : 0;
	}
}
