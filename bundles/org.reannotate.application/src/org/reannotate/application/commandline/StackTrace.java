package org.reannotate.application.commandline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.terminal.Terminal;

/** Where an error came from, for those who asked with {@code --verbose}; texts in it cannot disturb the terminal. */
final class StackTrace {

	private StackTrace() {
	}

	/** Tells the error, its frames, and those of its causes. */
	static void tell(Throwable error, Terminal terminal) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		@Nullable
		Throwable next = error;
		while (next != null && seen.add(next)) {
			terminal.tell(seen.size() == 1 ? next.toString() : NLS.bind(Messages.StackTrace_causedBy, next));
			for (StackTraceElement frame : next.getStackTrace()) {
				terminal.tell(NLS.bind(Messages.StackTrace_frame, frame));
			}
			next = next.getCause();
		}
	}
}
