package org.reannotate.editors.sample;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LostList_all;
	public static String LostList_candidates;
	public static String LostList_issues;
	public static String SampleEditor_allSettled;
	public static String SampleDataset_closed;
	public static String SampleEditor_notASample;
	public static String SampleEditor_objectCategory;
	public static String SampleEditor_objectTitle;
	public static String SampleEditor_opening;
	public static String SampleEditor_outside;
	public static String SampleEditor_toolTip;
	public static String SampleEditor_unknown;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.messages", Messages.class);
	}

	private Messages() {
	}
}
