package org.reannotate.worker.internal.job;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.reannotate.protocol.rpc.ProgressMessage;

/**
 * Counts work done against the work there is and tells the workbench now and then. Used by the computing thread; the
 * steps may be read by any.
 */
public final class Progress {

	private static final long INTERVAL = 200_000_000L;

	private final Consumer<ProgressMessage> listener;
	private final AtomicLong steps = new AtomicLong();
	private final long started = System.nanoTime();
	private double total = 1;
	private double done;
	private long told;

	/** Tells that listener. */
	public Progress(Consumer<ProgressMessage> listener) {
		this.listener = listener;
	}

	/** Sets the work there is, in units of the caller's choice. */
	public void begin(double units) {
		total = Math.max(units, Double.MIN_NORMAL);
		done = 0;
	}

	/** Adds work done and tells, if the last time is long enough ago. */
	public void advance(double units, String phase, String message, Map<String, Double> metrics) {
		done = Math.min(total, done + units);
		steps.incrementAndGet();
		if (System.nanoTime() - told >= INTERVAL) {
			tell(phase, message, metrics);
		}
	}

	/** Adds work done and tells at once: for a few steps whose figures a person follows. */
	public void advanceNow(double units, String phase, String message, Map<String, Double> metrics) {
		told = System.nanoTime() - INTERVAL;
		advance(units, phase, message, metrics);
	}

	/** Tells at once. */
	public void tell(String phase, String message, Map<String, Double> metrics) {
		told = System.nanoTime();
		double fraction = done / total;
		double seconds = (told - started) / 1e9;
		double left = fraction > 0.01 ? seconds / fraction * (1 - fraction) : -1;
		listener.accept(new ProgressMessage(phase, message, fraction, left, metrics));
	}

	/** Batches and the like computed so far. */
	public long steps() {
		return steps.get();
	}
}
