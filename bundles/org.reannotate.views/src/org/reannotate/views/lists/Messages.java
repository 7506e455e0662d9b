package org.reannotate.views.lists;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FindingRows_could;
	public static String FindingRows_couldBut;
	public static String FindingRows_or;
	public static String FindingRows_share;

	static {
		NLS.initializeMessages("org.reannotate.views.lists.messages", Messages.class);
	}

	private Messages() {
	}
}
