package org.reannotate.worker.internal.refit;

/**
 * Draws the weights of a head to zero, its biases not: of heads on features that no label went into.
 *
 * @param stride D + 1
 */
record Shrinkage(double strength, int stride) implements Penalty {

	@Override
	public double add(double[] point, double[] gradient) {
		double squares = 0;
		for (int i = 0; i < point.length; i++) {
			if (i % stride < stride - 1) {
				gradient[i] += strength * point[i];
				squares += point[i] * point[i];
			}
		}
		return 0.5 * strength * squares;
	}
}
