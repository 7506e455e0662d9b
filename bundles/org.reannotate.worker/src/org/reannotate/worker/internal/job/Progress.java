package org.reannotate.worker.internal.job;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.reannotate.protocol.rpc.ProgressMessage;

/**
 * Counts work done against the work there is and tells the workbench now and then. Used by the computing thread; the
 * steps may be read by any.
 */
public final class Progress {

	private static final long INTERVAL = 200_000_000L;
	/** Of the work, by which a pace can be told. */
	private static final double LEAST_SHARE = 0.01;

	private final Consumer<ProgressMessage> listener;
	private final AtomicLong steps = new AtomicLong();
	private final LongSupplier nanos;
	private long started;
	private double total = 1;
	private double done;
	private double before;
	private long told;

	/** Tells that listener. */
	public Progress(Consumer<ProgressMessage> listener) {
		this(listener, System::nanoTime);
	}

	Progress(Consumer<ProgressMessage> listener, LongSupplier nanos) {
		this.listener = listener;
		this.nanos = nanos;
		this.started = nanos.getAsLong();
		this.told = started - INTERVAL;
	}

	/** Sets the work there is, in units of the caller's choice; the time left is told by the pace from here on. */
	public void begin(double units) {
		total = Math.max(units, Double.MIN_NORMAL);
		done = 0;
		before = 0;
		started = nanos.getAsLong();
	}

	/** Adds work that an earlier process did: it says nothing about the pace of this one. */
	public void takeOver(double units) {
		done = Math.min(total, done + units);
		before += units;
	}

	/** Adds work done and tells, if the last time is long enough ago. */
	public void advance(double units, String phase, String message, Map<String, Double> metrics) {
		done = Math.min(total, done + units);
		steps.incrementAndGet();
		if (nanos.getAsLong() - told >= INTERVAL) {
			tell(phase, message, metrics);
		}
	}

	/** Adds work done and tells at once: for a few steps whose figures a person follows. */
	public void advanceNow(double units, String phase, String message, Map<String, Double> metrics) {
		told = nanos.getAsLong() - INTERVAL;
		advance(units, phase, message, metrics);
	}

	/** Tells at once. */
	public void tell(String phase, String message, Map<String, Double> metrics) {
		told = nanos.getAsLong();
		double seconds = (told - started) / 1e9;
		double here = done - before;
		double left = here / total > LEAST_SHARE ? seconds / here * (total - done) : -1;
		listener.accept(new ProgressMessage(phase, message, done / total, left, metrics));
	}

	/** Batches and the like computed so far. */
	public long steps() {
		return steps.get();
	}
}
