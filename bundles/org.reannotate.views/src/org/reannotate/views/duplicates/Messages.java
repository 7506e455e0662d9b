package org.reannotate.views.duplicates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DuplicateDecisions_reason;
	public static String DuplicateFilterBar_all;
	public static String DuplicateFilterBar_exact;
	public static String DuplicateFilterBar_labels;
	public static String DuplicateFilterBar_near;
	public static String DuplicateFilterBar_open;
	public static String DuplicateFilterBar_settled;
	public static String DuplicateFilterBar_showTip;
	public static String DuplicateFilterBar_splits;
	public static String DuplicateFilterBar_text;
	public static String DuplicateFilterBar_textTip;
	public static String DuplicateTitles_exact;
	public static String DuplicateTitles_headline;
	public static String DuplicateTitles_labels;
	public static String DuplicateTitles_near;
	public static String DuplicateTitles_settled;
	public static String DuplicateTitles_splits;
	public static String DuplicatesView_name;
	public static String DuplicatesView_noRun;
	public static String DuplicatesView_none;
	public static String DuplicatesView_nonePasses;

	static {
		NLS.initializeMessages("org.reannotate.views.duplicates.messages", Messages.class);
	}

	private Messages() {
	}
}
