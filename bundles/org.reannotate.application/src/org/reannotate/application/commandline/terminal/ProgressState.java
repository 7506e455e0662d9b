package org.reannotate.application.commandline.terminal;

/**
 * How far a command is.
 *
 * @param words what it does right now; may be empty
 * @param share of the work that is done, [0, 1]
 * @param seconds since it began
 */
record ProgressState(String words, double share, double seconds) {

	private static final double TOO_LITTLE = 0.02;
	private static final double TOO_SOON = 3;

	/** Seconds left at the pace so far; NaN while that cannot be told. */
	double left() {
		return share < TOO_LITTLE || seconds < TOO_SOON ? Double.NaN : seconds / share * (1 - share);
	}

	int percent() {
		return (int) Math.floor(share * 100);
	}
}
