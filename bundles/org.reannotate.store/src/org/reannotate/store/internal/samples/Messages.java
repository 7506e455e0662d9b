package org.reannotate.store.internal.samples;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ImagePath_impossible;
	public static String ImagePath_noImageFolder;
	public static String ImagePath_outside;
	public static String ImagePath_unreachable;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.samples.messages", Messages.class);
	}

	private Messages() {
	}
}
