package org.reannotate.protocol.json;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Json_empty;
	public static String Json_file;
	public static String Json_invalid;
	public static String Json_other;
	public static String Json_tooLarge;

	static {
		NLS.initializeMessages("org.reannotate.protocol.json.messages", Messages.class);
	}

	private Messages() {
	}
}
