package org.reannotate.worker.internal.engine;

import java.util.concurrent.atomic.LongAdder;

import org.reannotate.protocol.rpc.ErrorCode;

/** A flag that another thread raises and the computing thread looks at between batches. */
public class Cancellation {

	private final LongAdder asked = new LongAdder();
	private volatile boolean cancelled;

	/** Asks the computation to stop at the next batch. */
	public void cancel() {
		cancelled = true;
	}

	/** Whether it was asked to stop. */
	public boolean isCancelled() {
		return cancelled;
	}

	/** How often the computation has looked here: whoever does is not hanging. */
	public long asked() {
		return asked.sum();
	}

	/** Looks without throwing; false once asked to stop. Used where nothing checked may be thrown. */
	public boolean goesOn() {
		asked.increment();
		return !cancelled;
	}

	/** Throws with {@link ErrorCode#CANCELLED} once asked. */
	public void check() throws WorkerException {
		asked.increment();
		if (cancelled) {
			throw new WorkerException(ErrorCode.CANCELLED, "Cancelled.");
		}
	}
}
