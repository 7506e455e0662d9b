package org.reannotate.store.internal.rescue;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Rescue_labelsOnly;
	public static String Rescue_restore;
	public static String Rescue_wholeCopy;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.rescue.messages", Messages.class);
	}

	private Messages() {
	}
}
