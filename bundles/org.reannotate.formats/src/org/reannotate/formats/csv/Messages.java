package org.reannotate.formats.csv;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CsvLabelImporter_impossibleName;
	public static String CsvLabelImporter_noImages;
	public static String CsvLabelImporter_unreadable;

	static {
		NLS.initializeMessages("org.reannotate.formats.csv.messages", Messages.class);
	}

	private Messages() {
	}
}
