package org.reannotate.worker.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.protocol.rpc.ErrorCode;

import ai.djl.engine.EngineException;

class EngineStepTest {

	private static WorkerException failure(int images, RuntimeException thrown) {
		return assertThrows(WorkerException.class, () -> EngineStep.run(images, () -> {
			throw thrown;
		}));
	}

	@Test
	void computesOnceWhatFits() throws Exception {
		var calls = new AtomicInteger();
		EngineStep.run(8, calls::incrementAndGet);
		assertEquals(1, calls.get());
	}

	/** As the engine said them under a limit on address space. */
	@ParameterizedTest
	@ValueSource(strings = { "MXNet engine call failed: MXNetError: Failed to allocate CPU Memory\nStack trace:",
			"MXNet engine call failed: MXNetError: could not create a memory object", "std::bad_alloc" })
	void knowsTheEnginesWordsForLackOfMemory(String words) {
		WorkerException e = failure(8, new EngineException(words));
		assertEquals(ErrorCode.OUT_OF_MEMORY, e.code());
		assertEquals("Memory ran out with a batch of 8 images.", e.getMessage());
	}

	@Test
	void saysWhatToDoWhenNotOneImageFits() {
		assertTrue(failure(1, new EngineException("bad_alloc")).getMessage().contains("smaller network"));
	}

	@Test
	void doesNotTakeOtherFailuresForLackOfMemory() {
		WorkerException e = failure(8, new EngineException("shapes do not match\nStack trace:"));
		assertEquals(ErrorCode.ENGINE, e.code());
		assertEquals("The engine failed: shapes do not match", e.getMessage());
	}
}
