package org.reannotate.application.commandline.terminal;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.TimeSpan;

/**
 * How far a command is.
 *
 * @param words what it does right now; may be empty
 * @param share of the work that is done, [0, 1]
 * @param seconds since it began
 * @param left seconds left; NaN while that cannot be told, and where the words tell it
 */
record ProgressState(String words, double share, double seconds, double left) {

	int percent() {
		return (int) Math.floor(share * 100);
	}

	/** The time left in words behind a separator; empty where there is nothing to tell. */
	String leftWords(String separator) {
		return Double.isNaN(left) ? "" : separator + NLS.bind(Messages.ProgressState_left, TimeSpan.of(left));
	}
}
