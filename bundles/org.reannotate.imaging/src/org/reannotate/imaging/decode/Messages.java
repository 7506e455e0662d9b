package org.reannotate.imaging.decode;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ImageException_message;

	static {
		NLS.initializeMessages("org.reannotate.imaging.decode.messages", Messages.class);
	}

	private Messages() {
	}
}
