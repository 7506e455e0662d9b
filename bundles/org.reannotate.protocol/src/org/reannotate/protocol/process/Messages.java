package org.reannotate.protocol.process;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String WorkerAddress_unknown;

	static {
		NLS.initializeMessages("org.reannotate.protocol.process.messages", Messages.class);
	}

	private Messages() {
	}
}
