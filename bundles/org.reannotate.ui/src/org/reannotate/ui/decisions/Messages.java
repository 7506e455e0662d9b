package org.reannotate.ui.decisions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AuthorPreferencePage_description;
	public static String AuthorPreferencePage_name;
	public static String DecisionOperation_accept;
	public static String DecisionOperation_also;
	public static String DecisionOperation_exclude;
	public static String DecisionOperation_keep;
	public static String DecisionOperation_relabel;
	public static String DecisionOperation_several;
	public static String Refusals_title;

	static {
		NLS.initializeMessages("org.reannotate.ui.decisions.messages", Messages.class);
	}

	private Messages() {
	}
}
