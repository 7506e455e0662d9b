package org.reannotate.analysis.arrays;

/** The inner product of two embeddings. */
public final class DotProduct {

	private DotProduct() {
	}

	/**
	 * Multiplies in single precision and adds in double; four sums at once, so that an addition need not wait for the one
	 * before.
	 *
	 * @param one   of any length
	 * @param other of the same length or longer
	 */
	public static double of(float[] one, float[] other) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		int d = 0;
		for (; d + 3 < one.length; d += 4) {
			s0 += one[d] * other[d];
			s1 += one[d + 1] * other[d + 1];
			s2 += one[d + 2] * other[d + 2];
			s3 += one[d + 3] * other[d + 3];
		}
		for (; d < one.length; d++) {
			s0 += one[d] * other[d];
		}
		return s0 + s1 + s2 + s3;
	}
}
