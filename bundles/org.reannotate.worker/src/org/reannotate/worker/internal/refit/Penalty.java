package org.reannotate.worker.internal.refit;

/** What keeps a head from following every single label. */
interface Penalty {

	/**
	 * Adds its gradient.
	 *
	 * @param point    {@code K x (D + 1)}, weights on standardized values, the bias last
	 * @param gradient of the same shape
	 * @return its value
	 */
	double add(double[] point, double[] gradient);
}
