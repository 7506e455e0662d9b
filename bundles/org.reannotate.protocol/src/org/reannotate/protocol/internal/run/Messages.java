package org.reannotate.protocol.internal.run;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String RunFolders_published;
	public static String RunFolders_tooMany;
	public static String RunInputFiles_fold;
	public static String RunInputFiles_further;
	public static String RunInputFiles_inLine;
	public static String RunInputFiles_label;
	public static String RunInputFiles_line;
	public static String RunInputFiles_noLabel;
	public static String RunInputFiles_noPath;

	static {
		NLS.initializeMessages("org.reannotate.protocol.internal.run.messages", Messages.class);
	}

	private Messages() {
	}
}
