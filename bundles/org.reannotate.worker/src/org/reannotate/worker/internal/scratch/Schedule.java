package org.reannotate.worker.internal.scratch;

import ai.djl.training.tracker.Tracker;

/**
 * One cycle: the learning rate rises over the first part of the steps and falls as a cosine over the rest.
 *
 * @param peak  highest learning rate
 * @param steps of the whole training
 */
record Schedule(double peak, int steps) implements Tracker {

	private static final double RISE = 0.2;
	private static final double START = 0.1;
	private static final double END = 0.005;

	@Override
	public float getNewValue(int step) {
		double done = Math.min(1, (step - 1) / (double) Math.max(1, steps - 1));
		if (done < RISE) {
			return (float) (peak * (START + (1 - START) * done / RISE));
		}
		double fall = (done - RISE) / (1 - RISE);
		return (float) (peak * (END + (1 - END) * 0.5 * (1 + Math.cos(Math.PI * fall))));
	}
}
