package org.reannotate.application.commandline;

import org.eclipse.jdt.annotation.Nullable;

/** A command cannot do what it was asked; the message is one sentence that says why and what to do. */
public final class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	public CommandException(String message) {
		this(message, null);
	}

	public CommandException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}
}
