package org.reannotate.worker.internal.training;

/**
 * How many steps a training makes.
 *
 * @param total  in all
 * @param frozen at the beginning, in which the head alone learns
 * @param share  learning rate of what is not the head, as a share of the head's
 */
record Pace(int total, int frozen, double share) {

	/** Everything learns alike from the first step on. */
	static Pace even(int total) {
		return new Pace(total, 0, 1);
	}
}
