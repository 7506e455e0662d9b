package org.reannotate.worker.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.rpc.ProgressMessage;

class ProgressTest {

	private final List<ProgressMessage> told = new ArrayList<>();
	private long now = 1;
	private final Progress progress = new Progress(told::add, () -> now);

	private ProgressMessage after(int seconds, double units) {
		now += TimeUnit.SECONDS.toNanos(seconds);
		progress.advanceNow(units, "train", "", Map.of());
		return told.get(told.size() - 1);
	}

	@Test
	void tellsTheTimeLeftByThePaceSoFar() {
		progress.begin(100);
		assertEquals(90, after(10, 10).secondsLeft(), 1e-9);
		assertEquals(0.1, told.get(0).fraction(), 1e-9);
	}

	@Test
	void waitingForItsTurnIsNoPace() {
		now += TimeUnit.HOURS.toNanos(1);
		progress.begin(100);
		assertEquals(90, after(10, 10).secondsLeft(), 1e-9);
	}

	/** What a process before did in hours was taken over in no time. */
	@Test
	void whatWasDoneBeforeIsNoPace() {
		progress.begin(100);
		progress.takeOver(50);
		ProgressMessage message = after(100, 10);
		assertEquals(0.6, message.fraction(), 1e-9);
		assertEquals(400, message.secondsLeft(), 1e-9);
	}

	@Test
	void aSecondPhaseHasAPaceOfItsOwn() {
		progress.begin(10);
		after(1000, 10);
		progress.begin(100);
		assertEquals(90, after(10, 10).secondsLeft(), 1e-9);
	}
}
