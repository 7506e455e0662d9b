package org.reannotate.report.output;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String OutputFolder_busy;
	public static String OutputFolder_full;
	public static String OutputFolder_noFolder;
	public static String OutputFolder_noOutput;
	public static String OutputFolder_noPermission;
	public static String OutputFolder_notCleaned;
	public static String OutputFolder_notOurs;
	public static String OutputFolder_notRemoved;
	public static String OutputFolder_readOnly;
	public static String OutputFolder_unpublished;
	public static String OutputFolder_unwritable;

	static {
		NLS.initializeMessages("org.reannotate.report.output.messages", Messages.class);
	}

	private Messages() {
	}
}
