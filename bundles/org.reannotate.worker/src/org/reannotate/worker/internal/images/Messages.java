package org.reannotate.worker.internal.images;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DecodeAhead_failed;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.images.messages", Messages.class);
	}

	private Messages() {
	}
}
