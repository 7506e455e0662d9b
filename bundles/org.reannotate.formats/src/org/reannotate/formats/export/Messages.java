package org.reannotate.formats.export;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CsvExporter_failed;
	public static String Exporters_or;
	public static String Exporters_unknown;
	public static String FolderExporter_failed;

	static {
		NLS.initializeMessages("org.reannotate.formats.export.messages", Messages.class);
	}

	private Messages() {
	}
}
