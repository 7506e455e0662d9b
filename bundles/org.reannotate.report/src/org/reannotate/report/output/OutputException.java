package org.reannotate.report.output;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** An output folder cannot be used or written; the message says which, why and what to do about it. */
public final class OutputException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	public OutputException(Path file, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.file = file;
	}

	/** The folder or file that the message is about. */
	public Path file() {
		return file;
	}
}
