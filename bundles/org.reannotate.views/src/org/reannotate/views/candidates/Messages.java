package org.reannotate.views.candidates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String MultiClassView_name;
	public static String MultiClassView_nothingFound;
	public static String MultiClassView_numbers;

	static {
		NLS.initializeMessages("org.reannotate.views.candidates.messages", Messages.class);
	}

	private Messages() {
	}
}
