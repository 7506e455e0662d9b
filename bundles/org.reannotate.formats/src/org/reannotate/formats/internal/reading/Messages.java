package org.reannotate.formats.internal.reading;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Exclusions_reason;
	public static String RootImport_otherFormat;
	public static String SampleReader_missing;
	public static String SampleReader_noFile;
	public static String SampleReader_unreadable;

	static {
		NLS.initializeMessages("org.reannotate.formats.internal.reading.messages", Messages.class);
	}

	private Messages() {
	}
}
