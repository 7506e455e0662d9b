package org.reannotate.editors.sample.reading;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FactsReader_job;
	public static String OpinionReader_job;
	public static String OpinionReader_noRun;
	public static String OpinionReader_notInRun;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.reading.messages", Messages.class);
	}

	private Messages() {
	}
}
