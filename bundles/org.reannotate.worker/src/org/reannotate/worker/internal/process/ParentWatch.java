package org.reannotate.worker.internal.process;

import java.util.Optional;

/**
 * Ends this process at once when its parent has ended, whatever it is doing: also in the middle of native code, where
 * the closed connection would be noticed late.
 */
final class ParentWatch {

	private static final int PARENT_GONE = 5;

	private ParentWatch() {
	}

	static void start(long parent) {
		Optional<ProcessHandle> handle = ProcessHandle.of(parent);
		if (handle.isPresent()) {
			// The platform waits for the process's end on a thread of its own.
			handle.get().onExit().thenRun(() -> Runtime.getRuntime().halt(PARENT_GONE));
		} else {
			Runtime.getRuntime().halt(PARENT_GONE);
		}
	}
}
