package org.reannotate.ui.review;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AcceptTopDialog_accept;
	public static String AcceptTopDialog_first;
	public static String AcceptTopDialog_hint;
	public static String AcceptTopDialog_of;
	public static String AcceptTopDialog_title;
	public static String CategoryDialog_find;
	public static String CategoryDialog_long;
	public static String CategoryDialog_none;
	public static String ExcludeDialog_fewSignals;
	public static String ExcludeDialog_noCategory;
	public static String ExcludeDialog_reason;
	public static String ExcludeDialog_title;
	public static String ExcludeDialog_titleOne;
	public static String ExcludeDialog_unusable;
	public static String PlainShare_all;
	public static String PlainShare_fewer;
	public static String PlainShare_in;
	public static String ReviewForecast_one;
	public static String ReviewForecast_several;
	public static String SampleInput_name;
	public static String SampleInput_toolTip;

	static {
		NLS.initializeMessages("org.reannotate.ui.review.messages", Messages.class);
	}

	private Messages() {
	}
}
