package org.reannotate.application.commandline.terminal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ProgressState_left;
	public static String Terminal_note;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.terminal.messages", Messages.class);
	}

	private Messages() {
	}
}
