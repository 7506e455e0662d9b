package org.reannotate.protocol.rpc;

import java.util.Arrays;
import java.util.Optional;

/** Codes of the errors a worker answers with (JSON-RPC {@code error.code}); the message is for people. */
public enum ErrorCode {

	/** The message is of another version or carries the wrong token. */
	REFUSED(-32010),
	/** Recipe or input cannot be used. */
	BAD_INPUT(-32011),
	/** The backbone is missing, damaged or hostile. */
	BACKBONE(-32012),
	/** Memory ran out; never answered by a worker process, which ends with its own exit code then. */
	OUT_OF_MEMORY(-32013),
	/** A file of the run could not be written, a full disk for one. */
	WRITE_FAILED(-32014),
	/** The engine did not start or failed. */
	ENGINE(-32015),
	/** A person cancelled (the protocol's own code). */
	CANCELLED(-32800),
	/** Anything else: a defect. */
	INTERNAL(-32603);

	private final int code;

	ErrorCode(int code) {
		this.code = code;
	}

	/** The number sent. */
	public int code() {
		return code;
	}

	/** The code of that number, if it is one of ours. */
	public static Optional<ErrorCode> of(int code) {
		return Arrays.stream(values()).filter(c -> c.code == code).findFirst();
	}
}
