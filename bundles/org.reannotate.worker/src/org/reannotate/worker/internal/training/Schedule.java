package org.reannotate.worker.internal.training;

import org.reannotate.protocol.recipe.LearningRateSchedule;

import ai.djl.training.tracker.Tracker;

/**
 * The learning rate at each step.
 *
 * @param kind  how it moves
 * @param peak  highest learning rate
 * @param steps of the whole training
 */
record Schedule(LearningRateSchedule kind, double peak, int steps) implements Tracker {

	/** @param step from 1 */
	@Override
	public float getNewValue(int step) {
		double done = Math.min(1, (step - 1) / (double) Math.max(1, steps - 1));
		return (float) (peak * kind.share(done));
	}
}
