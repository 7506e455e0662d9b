package org.reannotate.core.model;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The model process could not do what it was asked. The message is a sentence for the person who looks: what happened
 * and what to do about it.
 */
public class ModelException extends Exception {

	private static final long serialVersionUID = 1L;

	public ModelException(String message) {
		super(message);
	}

	public ModelException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}
}
