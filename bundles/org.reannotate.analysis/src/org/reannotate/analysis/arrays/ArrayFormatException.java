package org.reannotate.analysis.arrays;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** Says which array file cannot be used, and what is wrong with it, in words for the person who chose the file. */
public final class ArrayFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	/**
	 * @param file    the file that cannot be used
	 * @param problem what is wrong, a sentence without the file's name
	 */
	public ArrayFormatException(Path file, String problem) {
		super(NLS.bind(Messages.ArrayFormatException_message, file, problem));
		this.file = file;
	}

	/** The file that cannot be used. */
	public Path file() {
		return file;
	}
}
