package org.reannotate.store.internal.importing;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String SampleImport_noAuthor;
	public static String SamplePath_badLength;
	public static String SamplePath_notPlain;
	public static String SamplePath_refused;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.importing.messages", Messages.class);
	}

	private Messages() {
	}
}
