package org.reannotate.worker.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.rpc.ErrorCode;

import ai.djl.engine.EngineException;

class MemoryGuardTest {

	private final List<String> notes = new ArrayList<>();
	private final List<String> steps = new ArrayList<>();

	private void stepThatFits(int room, int from, int to) {
		if (to - from > room) {
			throw new EngineException("MXNet engine call failed: MXNetError: std::bad_alloc");
		}
		steps.add(from + "-" + to);
	}

	@Test
	void computesInOneStepWhatFits() throws Exception {
		var guard = new MemoryGuard(8, notes::add);
		guard.run(8, (from, to) -> stepThatFits(8, from, to));
		assertEquals(List.of("0-8"), steps);
		assertEquals(List.of(), notes);
	}

	@Test
	void halvesUntilItFitsGoesOnAndSaysSo() throws Exception {
		var guard = new MemoryGuard(8, notes::add);
		guard.run(8, (from, to) -> stepThatFits(3, from, to));
		assertEquals(List.of("0-2", "2-4", "4-6", "6-8"), steps);
		assertEquals(2, notes.size());
		assertEquals("Memory ran out with a batch of 8; the run goes on with 4.", notes.get(0));
	}

	@Test
	void keepsTheSmallerBatchForTheRestOfTheRun() throws Exception {
		var guard = new MemoryGuard(4, notes::add);
		guard.run(4, (from, to) -> stepThatFits(2, from, to));
		guard.run(4, (from, to) -> stepThatFits(2, from, to));
		assertEquals(2, guard.largest());
		assertEquals(1, notes.size());
	}

	@Test
	void givesUpWhenNotOneImageFits() {
		var guard = new MemoryGuard(2, notes::add);
		var e = assertThrows(WorkerException.class, () -> guard.run(2, (from, to) -> stepThatFits(0, from, to)));
		assertEquals(ErrorCode.OUT_OF_MEMORY, e.code());
	}

	@Test
	void doesNotTakeOtherFailuresForLackOfMemory() {
		var guard = new MemoryGuard(2, notes::add);
		var e = assertThrows(WorkerException.class, () -> guard.run(2, (from, to) -> {
			throw new EngineException("shapes do not match");
		}));
		assertEquals(ErrorCode.ENGINE, e.code());
		assertEquals(List.of(), notes);
	}
}
