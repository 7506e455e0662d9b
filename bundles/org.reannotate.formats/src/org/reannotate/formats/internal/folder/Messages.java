package org.reannotate.formats.internal.folder;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FolderWalk_badName;
	public static String FolderWalk_denied;
	public static String FolderWalk_neither;
	public static String FolderWalk_noImage;
	public static String FolderWalk_output;
	public static String FolderWalk_vanished;
	public static String LinkRule_loop;
	public static String LinkRule_nowhere;
	public static String LinkRule_outside;
	public static String TopFolders_cannotList;

	static {
		NLS.initializeMessages("org.reannotate.formats.internal.folder.messages", Messages.class);
	}

	private Messages() {
	}
}
