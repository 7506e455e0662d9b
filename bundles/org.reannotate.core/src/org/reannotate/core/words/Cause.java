package org.reannotate.core.words;

import org.eclipse.jdt.annotation.Nullable;

/** What went wrong, as a part of a sentence that goes on after it. */
public final class Cause {

	private Cause() {
	}

	/** The message of a failure without the full stop that some end with; its kind where it has no message. */
	public static String of(Throwable failure) {
		@Nullable
		String message = failure.getMessage();
		if (message == null || message.isBlank()) {
			return failure.getClass().getSimpleName();
		}
		String text = message.strip();
		return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
	}
}
