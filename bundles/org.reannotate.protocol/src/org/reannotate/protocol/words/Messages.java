package org.reannotate.protocol.words;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ByteSize_gigabytes;
	public static String ByteSize_kilobytes;
	public static String ByteSize_megabytes;
	public static String IoWords_exists;
	public static String IoWords_missing;
	public static String IoWords_noFolder;
	public static String IoWords_noPermission;
	public static String IoWords_notEmpty;
	public static String TimeSpan_days;
	public static String TimeSpan_hours;
	public static String TimeSpan_minutes;
	public static String TimeSpan_minutesSeconds;
	public static String TimeSpan_seconds;

	static {
		NLS.initializeMessages("org.reannotate.protocol.words.messages", Messages.class);
	}

	private Messages() {
	}
}
