package org.reannotate.formats.internal.csv;

/** A cell that cannot be taken; the message says why, its place is known one level up. */
final class CellException extends Exception {
	private static final long serialVersionUID = 1L;

	CellException(String message) {
		super(message);
	}
}
