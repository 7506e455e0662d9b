package org.reannotate.launching.ui.training;

import org.reannotate.protocol.recipe.LearningRateSchedule;

/** Schedules of the learning rate for people. */
public final class ScheduleWords {

	private ScheduleWords() {
	}

	/** A word or two. */
	public static String of(LearningRateSchedule schedule) {
		return switch (schedule) {
		case ONE_CYCLE -> Messages.ScheduleWords_oneCycle;
		case COSINE -> Messages.ScheduleWords_cosine;
		case STEP -> Messages.ScheduleWords_step;
		case CONSTANT -> Messages.ScheduleWords_constant;
		};
	}
}
