package org.reannotate.views.images;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String InsightTexts_noImages;
	public static String InsightTexts_noRun;
	public static String LatestJob_name;
	public static String ReadingContent_right;
	public static String ReadingContent_wrong;

	static {
		NLS.initializeMessages("org.reannotate.views.images.messages", Messages.class);
	}

	private Messages() {
	}
}
