package org.reannotate.formats.importing;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DatasetImport_caseTwins;
	public static String DatasetImport_failed;
	public static String DatasetImport_noImages;
	public static String DatasetImport_otherImages;
	public static String DatasetImport_task;
	public static String DatasetImport_unreadableFolders;
	public static String Importers_unknown;
	public static String Notices_more;
	public static String SplitLayout_unknown;

	static {
		NLS.initializeMessages("org.reannotate.formats.importing.messages", Messages.class);
	}

	private Messages() {
	}
}
