package org.reannotate.report.tables;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FindingFiles_unwritable;

	static {
		NLS.initializeMessages("org.reannotate.report.tables.messages", Messages.class);
	}

	private Messages() {
	}
}
