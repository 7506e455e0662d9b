package org.reannotate.application.commandline;

/** What the process ends with. */
public final class ExitCodes {

	/** Everything was done. */
	public static final int DONE = 0;
	/** Something went wrong on the way; the last line on standard error says what. */
	public static final int FAILED = 1;
	/** The command line is not one we understand; nothing was done. */
	public static final int WRONG_USE = 2;
	/** Cancelled with Ctrl+C; the shells' own number for it. */
	public static final int CANCELLED = 130;

	private ExitCodes() {
	}
}
