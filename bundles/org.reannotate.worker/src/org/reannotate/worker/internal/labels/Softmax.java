package org.reannotate.worker.internal.labels;

/** Softmax over strided logits. */
public final class Softmax {

	private Softmax() {
	}

	/**
	 * Replaces the logits at {@code offset, offset + stride, ...} by their softmax.
	 *
	 * @param label whose cross entropy is returned; negative: 0 is
	 */
	public static double toProbabilities(float[] logits, int offset, int stride, int categories, int label) {
		float highest = Float.NEGATIVE_INFINITY;
		for (int k = 0; k < categories; k++) {
			highest = Math.max(highest, logits[offset + k * stride]);
		}
		double given = label < 0 ? highest : logits[offset + label * stride];
		double sum = 0;
		for (int k = 0; k < categories; k++) {
			double e = Math.exp(logits[offset + k * stride] - highest);
			sum += e;
			logits[offset + k * stride] = (float) e;
		}
		for (int k = 0; k < categories; k++) {
			logits[offset + k * stride] /= (float) sum;
		}
		return label < 0 ? 0 : Math.log(sum) - (given - highest);
	}
}
