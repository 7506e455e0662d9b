package org.reannotate.application.cache;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CacheTrimAtStart_failed;
	public static String CacheTrimAtStart_name;

	static {
		NLS.initializeMessages("org.reannotate.application.cache.messages", Messages.class);
	}

	private Messages() {
	}
}
