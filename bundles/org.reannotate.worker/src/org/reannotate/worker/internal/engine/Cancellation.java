package org.reannotate.worker.internal.engine;

import org.reannotate.protocol.rpc.ErrorCode;

/** A flag that another thread raises and the computing thread looks at between batches. */
public class Cancellation {

	private volatile boolean cancelled;

	/** Asks the computation to stop at the next batch. */
	public void cancel() {
		cancelled = true;
	}

	/** Whether it was asked to stop. */
	public boolean isCancelled() {
		return cancelled;
	}

	/** Throws with {@link ErrorCode#CANCELLED} once asked. */
	public void check() throws WorkerException {
		if (cancelled) {
			throw new WorkerException(ErrorCode.CANCELLED, "Cancelled.");
		}
	}
}
