package org.reannotate.launching.ui.fields;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String NumberRule_empty;
	public static String NumberRule_noNumber;
	public static String NumberRule_notWhole;
	public static String NumberRule_range;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.fields.messages", Messages.class);
	}

	private Messages() {
	}
}
