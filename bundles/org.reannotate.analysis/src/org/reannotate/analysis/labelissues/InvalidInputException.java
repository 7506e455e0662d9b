package org.reannotate.analysis.labelissues;

import org.eclipse.osgi.util.NLS;

/** Predictions or labels that cannot be analysed; the message says which row and what is wrong with it. */
public final class InvalidInputException extends Exception {

	private static final long serialVersionUID = 1L;

	/** The row of an input that is wrong as a whole. */
	public static final int NO_ROW = -1;

	private final int row;

	/** An input wrong as a whole: empty, one category, lengths that differ. */
	public InvalidInputException(String message) {
		super(message);
		this.row = NO_ROW;
	}

	/** An input wrong in one row; {@code problem} does not name it. */
	public InvalidInputException(int row, String problem) {
		super(NLS.bind(Messages.InvalidInputException_row, row, problem));
		this.row = row;
	}

	/** The first row that is wrong, or {@link #NO_ROW}. */
	public int row() {
		return row;
	}
}
