package org.reannotate.worker.internal.job;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;

/**
 * Lets what a person waits for overtake what runs in the background, all of it on the one thread that computes: work in
 * the background asks between two batches ({@link #cancellation()}), and what has come in meanwhile is done there and
 * then. Helpers of the background on other threads stand still as long.
 */
public final class Overtaking {

	private static final long LOOK_MILLIS = 20;

	private final BlockingQueue<Runnable> urgent = new LinkedBlockingQueue<>();
	private int expected;
	private boolean held;
	private volatile @Nullable Thread computing;

	/** To be called first by the thread that computes. */
	public void begin() {
		computing = Thread.currentThread();
	}

	/** Adds a computation that somebody waits for; from any thread. */
	public void add(Runnable computation) {
		synchronized (this) {
			expected++;
		}
		urgent.add(computation);
	}

	/** Does all that has come in; on the computing thread. */
	public void serve() {
		for (Runnable next = urgent.poll(); next != null; next = urgent.poll()) {
			run(next);
		}
	}

	private void run(Runnable computation) {
		try {
			computation.run();
		} finally {
			synchronized (this) {
				expected--;
				notifyAll();
			}
		}
	}

	/** Lets the background stand still, or go on. */
	public synchronized void hold(boolean wait) {
		held = wait;
		notifyAll();
	}

	/** What work in the background asks between two batches. */
	public Cancellation cancellation() {
		return new Cancellation() {

			@Override
			public void check() throws WorkerException {
				super.check();
				if (Thread.currentThread() == computing) {
					serveWhileHeld(this::goesOn);
				} else {
					standStill(this);
				}
				super.check();
			}
		};
	}

	/** Asks all the time while held: standing still as one was told is no hanging. */
	private void serveWhileHeld(java.util.function.BooleanSupplier goesOn) {
		serve();
		try {
			while (isHeld() && goesOn.getAsBoolean()) {
				Runnable next = urgent.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				if (next != null) {
					run(next);
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized boolean isHeld() {
		return held;
	}

	private synchronized void standStill(Cancellation cancellation) {
		try {
			while (held ? cancellation.goesOn() : expected > 0 && !cancellation.isCancelled()) {
				wait(LOOK_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Waits for a helper on another thread and does meanwhile what comes in; on the computing thread. */
	public <T> T await(Future<T> helper) throws ExecutionException, InterruptedException {
		for (;;) {
			try {
				return helper.get(0, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				Runnable next = urgent.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				if (next != null) {
					run(next);
				}
			}
		}
	}
}
