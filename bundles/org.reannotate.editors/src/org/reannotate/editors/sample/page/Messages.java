package org.reannotate.editors.sample.page;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String SampleHeader_accessible;
	public static String SampleHeading_asked;
	public static String SampleHeading_confirmed;
	public static String SampleHeading_corrected;
	public static String SampleHeading_excluded;
	public static String SampleHeading_excludedBecause;
	public static String SampleHeading_extended;
	public static String SampleHeading_further;
	public static String SampleHeading_noLabel;
	public static String SampleHeading_open;
	public static String SampleHeading_position;
	public static String SampleHeading_size;
	public static String SampleHeading_test;
	public static String SampleHeading_train;
	public static String SampleHeading_validation;
	public static String SampleNotice_damaged;
	public static String SampleNotice_gone;
	public static String SampleNotice_merged;
	public static String SampleNotice_missing;
	public static String SampleNotice_other;
	public static String SampleNotice_replaced;
	public static String SampleNotice_retired;
	public static String SamplePage_checklist;
	public static String SamplePage_history;
	public static String SamplePage_objects;
	public static String SamplePage_objectsCount;
	public static String SamplePage_why;
	public static String SampleTools_actual;
	public static String SampleTools_box;
	public static String SampleTools_brightness;
	public static String SampleTools_contrast;
	public static String SampleTools_explain;
	public static String SampleTools_fit;
	public static String SampleTools_next;
	public static String SampleTools_polygon;
	public static String SampleTools_previous;
	public static String SampleTools_select;
	public static String SampleTools_tone;
	public static String SampleTools_toneReset;
	public static String SampleTools_zoomIn;
	public static String SampleTools_zoomOut;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.page.messages", Messages.class);
	}

	private Messages() {
	}
}
