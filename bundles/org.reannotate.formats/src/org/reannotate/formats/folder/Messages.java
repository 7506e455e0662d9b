package org.reannotate.formats.folder;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ImageFolderImporter_cannotList;
	public static String ImageFolderImporter_noFolder;
	public static String ImageFolderImporter_unreadable;

	static {
		NLS.initializeMessages("org.reannotate.formats.folder.messages", Messages.class);
	}

	private Messages() {
	}
}
