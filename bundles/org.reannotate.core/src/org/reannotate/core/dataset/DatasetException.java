package org.reannotate.core.dataset;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something about a dataset is not as it must be. The message is a sentence for the person who looks: what happened,
 * to which file or sample, and what to do about it.
 */
public class DatasetException extends Exception {

	private static final long serialVersionUID = 1L;

	public DatasetException(String message) {
		super(message);
	}

	public DatasetException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}
}
