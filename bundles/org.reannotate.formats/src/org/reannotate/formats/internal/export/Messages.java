package org.reannotate.formats.internal.export;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CommonRoot_none;
	public static String ExportFolder_cannotMake;
	public static String ExportFolder_leftBehind;
	public static String ExportFolder_noFolder;
	public static String ExportFolder_other;
	public static String ImageTree_excluded;
	public static String ImageTree_failed;
	public static String MissingImages_one;
	public static String MissingImages_several;

	static {
		NLS.initializeMessages("org.reannotate.formats.internal.export.messages", Messages.class);
	}

	private Messages() {
	}
}
