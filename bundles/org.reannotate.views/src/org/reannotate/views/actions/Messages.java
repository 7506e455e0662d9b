package org.reannotate.views.actions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CategoryChooser_message;
	public static String CategoryChooser_title;
	public static String DecisionJob_name;

	static {
		NLS.initializeMessages("org.reannotate.views.actions.messages", Messages.class);
	}

	private Messages() {
	}
}
