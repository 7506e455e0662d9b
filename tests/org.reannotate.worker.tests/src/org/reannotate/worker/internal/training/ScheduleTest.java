package org.reannotate.worker.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.protocol.recipe.LearningRateSchedule;

class ScheduleTest {

	private static final int STEPS = 101;

	@ParameterizedTest
	@EnumSource(LearningRateSchedule.class)
	void neverExceedsThePeakAndReachesIt(LearningRateSchedule kind) {
		var schedule = new Schedule(kind, 0.1, STEPS);
		float largest = 0;
		for (int step = 1; step <= STEPS; step++) {
			largest = Math.max(largest, schedule.getNewValue(step));
			assertTrue(schedule.getNewValue(step) > 0);
		}
		assertEquals(0.1f, largest, 1e-6);
	}

	@Test
	void fallsByATenthAfterEachThird() {
		var schedule = new Schedule(LearningRateSchedule.STEP, 1, STEPS);
		assertEquals(1, schedule.getNewValue(30), 1e-6);
		assertEquals(0.1, schedule.getNewValue(50), 1e-6);
		assertEquals(0.01, schedule.getNewValue(STEPS), 1e-6);
	}

	@Test
	void risesFirstInOneCycle() {
		var schedule = new Schedule(LearningRateSchedule.ONE_CYCLE, 1, STEPS);
		assertEquals(0.1, schedule.getNewValue(1), 1e-6);
		assertEquals(1, schedule.getNewValue(21), 1e-6);
		assertEquals(0.005, schedule.getNewValue(STEPS), 1e-6);
	}
}
