package org.reannotate.worker.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;

@Timeout(30)
class OvertakingTest {

	private final Overtaking overtaking = new Overtaking();
	private final List<String> done = new CopyOnWriteArrayList<>();

	@Test
	void doesWhatSomebodyWaitsForWhereTheBackgroundAsks() throws Exception {
		overtaking.begin();
		Cancellation background = overtaking.cancellation();
		done.add("batch 1");
		overtaking.add(() -> done.add("urgent on " + Thread.currentThread().getId()));
		background.check();
		done.add("batch 2");
		assertEquals(List.of("batch 1", "urgent on " + Thread.currentThread().getId(), "batch 2"), done);
	}

	@Test
	void letsHelpersStandStillUntilItIsDone() throws Exception {
		overtaking.begin();
		Cancellation background = overtaking.cancellation();
		overtaking.add(() -> done.add("urgent"));
		var helper = CompletableFuture.runAsync(() -> {
			try {
				background.check();
				done.add("helper");
			} catch (WorkerException e) {
				throw new IllegalStateException(e);
			}
		}, task -> new Thread(task).start());
		TimeUnit.MILLISECONDS.sleep(200);
		assertFalse(helper.isDone());
		overtaking.await(helper);
		assertEquals(List.of("urgent", "helper"), done);
	}

	@Test
	void holdsTheBackgroundButNotWhatSomebodyWaitsFor() throws Exception {
		var ready = new CountDownLatch(1);
		overtaking.hold(true);
		var computing = new Thread(() -> {
			overtaking.begin();
			ready.countDown();
			try {
				overtaking.cancellation().check();
				done.add("background");
			} catch (WorkerException e) {
				done.add("cancelled");
			}
		});
		computing.start();
		ready.await();
		overtaking.add(() -> done.add("urgent"));
		while (done.isEmpty()) {
			TimeUnit.MILLISECONDS.sleep(5);
		}
		assertEquals(List.of("urgent"), done);
		overtaking.hold(false);
		computing.join();
		assertEquals(List.of("urgent", "background"), done);
	}

	/** Somebody watches whether there is progress, and ends what has none: standing still as one was told is no hanging. */
	@Test
	void givesSignsOfLifeWhileHeld() throws Exception {
		overtaking.begin();
		overtaking.hold(true);
		Cancellation background = overtaking.cancellation();
		var helper = CompletableFuture.runAsync(() -> {
			try {
				background.check();
			} catch (WorkerException e) {
				throw new IllegalStateException(e);
			}
		}, task -> new Thread(task).start());
		while (background.asked() == 0) {
			TimeUnit.MILLISECONDS.sleep(5);
		}
		long before = background.asked();
		TimeUnit.MILLISECONDS.sleep(200);
		assertTrue(background.asked() > before, "while a helper is held");
		overtaking.hold(false);
		helper.get();
		long after = background.asked();
		TimeUnit.MILLISECONDS.sleep(100);
		assertEquals(after, background.asked(), "nobody asks any more");
	}

	@Test
	void isCancelledWhileHeld() {
		overtaking.begin();
		overtaking.hold(true);
		Cancellation background = overtaking.cancellation();
		background.cancel();
		assertThrows(WorkerException.class, background::check);
		assertTrue(done.isEmpty());
	}
}
