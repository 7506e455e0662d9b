package org.reannotate.core.words;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Epochs_many;
	public static String Epochs_one;
	public static String TimedStep_left;

	static {
		NLS.initializeMessages("org.reannotate.core.words.messages", Messages.class);
	}

	private Messages() {
	}
}
