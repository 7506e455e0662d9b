package org.reannotate.launching.ui.dialogs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ProgressRow_stop;
	public static String WorkDialog_closing;
	public static String WorkDialog_stay;
	public static String WorkDialog_stop;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.dialogs.messages", Messages.class);
	}

	private Messages() {
	}
}
