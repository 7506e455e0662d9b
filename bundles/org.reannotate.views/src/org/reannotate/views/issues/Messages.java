package org.reannotate.views.issues;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String IncorrectLabelsView_name;
	public static String IncorrectLabelsView_nothingFound;
	public static String IncorrectLabelsView_numbers;

	static {
		NLS.initializeMessages("org.reannotate.views.issues.messages", Messages.class);
	}

	private Messages() {
	}
}
