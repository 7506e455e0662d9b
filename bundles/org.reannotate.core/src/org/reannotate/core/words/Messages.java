package org.reannotate.core.words;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ByteSize_gigabytes;
	public static String ByteSize_kilobytes;
	public static String ByteSize_megabytes;
	public static String Epochs_many;
	public static String Epochs_one;
	public static String TimeSpan_days;
	public static String TimeSpan_hours;
	public static String TimeSpan_minutes;
	public static String TimeSpan_minutesSeconds;
	public static String TimeSpan_seconds;
	public static String TimedStep_left;

	static {
		NLS.initializeMessages("org.reannotate.core.words.messages", Messages.class);
	}

	private Messages() {
	}
}
