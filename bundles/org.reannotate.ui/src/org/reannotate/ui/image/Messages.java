package org.reannotate.ui.image;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ImageCanvas_accessibleName;
	public static String ImageCanvas_ahead;
	public static String ImageCanvas_damaged;
	public static String ImageCanvas_decoding;
	public static String ImageCanvas_gone;
	public static String ImageCanvas_loading;
	public static String ImageCanvas_noMemory;

	static {
		NLS.initializeMessages("org.reannotate.ui.image.messages", Messages.class);
	}

	private Messages() {
	}
}
