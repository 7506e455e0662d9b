package org.reannotate.analysis.internal.multiclass;

/**
 * The score of one row: how probable a category is beside the one that the image surely has.
 *
 * <p>
 * A label is evidence. Where the given label is right, the question is whether any <em>other</em> category is probable
 * too; where it is wrong, whether two others are. So with calibrated p, given label y and the probability g that y is
 * right: {@code g * (largest p_k, k != y) + (1 - g) * (second largest p_k, k != y)}. The entropy knows nothing of the
 * label: it calls an image sure that the model puts firmly into a second category, and unsure where the label and the
 * model agree but the model is weak.
 */
final class Plausibility {

	private final Calibration calibration;

	Plausibility(Calibration calibration) {
		this.calibration = calibration;
	}

	/** [0, 1], high = likely several categories; the given label may be -1. */
	double score(double[] calibrated, int given) {
		double first = 0;
		double second = 0;
		for (int k = 0; k < calibrated.length; k++) {
			if (k != given && calibrated[k] > second) {
				second = Math.min(first, calibrated[k]);
				first = Math.max(first, calibrated[k]);
			}
		}
		double trust = given < 0 ? 0 : calibration.trust(calibrated[given], calibrated.length);
		return trust * first + (1 - trust) * second;
	}
}
