package org.reannotate.imaging.internal.files;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ImageFile_denied;
	public static String ImageFile_denied_remedy;
	public static String ImageFile_missing;
	public static String ImageFile_missing_remedy;
	public static String ImageFile_noFile;
	public static String ImageFile_noFile_remedy;
	public static String ImageFile_tooLarge;
	public static String ImageFile_tooLarge_remedy;
	public static String ImageFile_unreadable;
	public static String ImageFile_unreadable_remedy;

	static {
		NLS.initializeMessages("org.reannotate.imaging.internal.files.messages", Messages.class);
	}

	private Messages() {
	}
}
