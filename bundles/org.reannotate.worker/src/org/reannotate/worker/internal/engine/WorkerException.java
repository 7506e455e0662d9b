package org.reannotate.worker.internal.engine;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.rpc.ErrorCode;

/** A request cannot be finished; the message is for people, the code for the workbench. */
public final class WorkerException extends Exception {

	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	/** With what happened and what to do about it. */
	public WorkerException(ErrorCode code, String message) {
		this(code, message, null);
	}

	/** Likewise, with what led to it. */
	public WorkerException(ErrorCode code, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.code = code;
	}

	/** What the workbench is told. */
	public ErrorCode code() {
		return code;
	}
}
