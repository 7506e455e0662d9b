package org.reannotate.ui.decisions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String AuthorPreferencePage_description;
	static String AuthorPreferencePage_name;
	static String DecisionOperation_accept;
	static String DecisionOperation_also;
	static String DecisionOperation_exclude;
	static String DecisionOperation_keep;
	static String DecisionOperation_relabel;
	static String DecisionOperation_several;

	static {
		NLS.initializeMessages("org.reannotate.ui.decisions.messages", Messages.class);
	}

	private Messages() {
	}
}
