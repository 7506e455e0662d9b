package org.reannotate.samples.rooms;

/** A sample could not be written. The message names the folder and says what to do. */
public final class SampleException extends Exception {

	private static final long serialVersionUID = 1L;

	public SampleException(String message) {
		super(message);
	}

	public SampleException(String message, Throwable cause) {
		super(message, cause);
	}
}
