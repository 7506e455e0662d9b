package org.reannotate.analysis.labelissues;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String InvalidInputException_row;

	static {
		NLS.initializeMessages("org.reannotate.analysis.labelissues.messages", Messages.class);
	}

	private Messages() {
	}
}
