package org.reannotate.store.internal.filters;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FilterRows_badName;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.filters.messages", Messages.class);
	}

	private Messages() {
	}
}
