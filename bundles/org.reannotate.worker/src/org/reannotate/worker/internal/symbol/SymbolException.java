package org.reannotate.worker.internal.symbol;

/** A symbol graph or parameter file is damaged or hostile; the message says where and how, without the file's name. */
public final class SymbolException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With what is wrong. */
	public SymbolException(String problem) {
		super(problem);
	}
}
