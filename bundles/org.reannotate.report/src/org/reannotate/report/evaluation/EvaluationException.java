package org.reannotate.report.evaluation;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** An output or a table of truth cannot be evaluated; the message names the file and what to do. */
public final class EvaluationException extends Exception {

	private static final long serialVersionUID = 1L;

	public EvaluationException(Path file, String problem) {
		this(file, problem, null);
	}

	public EvaluationException(Path file, String problem, @Nullable Throwable cause) {
		super(file + ": " + problem, cause);
	}
}
