package org.reannotate.ui.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DatasetSession_reading;
	public static String DatasetSessions_closing;
	public static String SessionFiles_job;
	public static String SessionSamples_job;

	static {
		NLS.initializeMessages("org.reannotate.ui.session.messages", Messages.class);
	}

	private Messages() {
	}
}
