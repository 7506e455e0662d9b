package org.reannotate.worker.internal.scratch;

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

	private static final double RISE = 0.2;
	private static final double START = 0.1;
	private static final double END = 0.005;
	private static final int STAIRS = 3;
	private static final double STAIR = 0.1;

	/** @param step from 1 */
	@Override
	public float getNewValue(int step) {
		double done = Math.min(1, (step - 1) / (double) Math.max(1, steps - 1));
		return (float) (peak * switch (kind) {
		case ONE_CYCLE -> done < RISE ? START + (1 - START) * done / RISE : fall((done - RISE) / (1 - RISE));
		case COSINE -> fall(done);
		case STEP -> Math.pow(STAIR, Math.min(STAIRS - 1, (int) (done * STAIRS)));
		case CONSTANT -> 1;
		});
	}

	private static double fall(double done) {
		return END + (1 - END) * 0.5 * (1 + Math.cos(Math.PI * done));
	}
}
