package org.reannotate.protocol.run;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String RunFolder_link;
	public static String RunFolder_missing;
	public static String RunInfo_format;
	public static String RunNetworkInfo_format;
	public static String RunNetworkInfo_incomplete;
	public static String UnreadableSamples_damaged;

	static {
		NLS.initializeMessages("org.reannotate.protocol.run.messages", Messages.class);
	}

	private Messages() {
	}
}
