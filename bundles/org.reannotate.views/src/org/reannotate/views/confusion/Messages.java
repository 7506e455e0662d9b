package org.reannotate.views.confusion;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ConfusionGrid_newer;
	public static String ConfusionGrid_noImages;
	public static String ConfusionGrid_right;
	public static String ConfusionGrid_summary;
	public static String ConfusionGrid_wrong;
	public static String ConfusionView_filter;
	public static String ConfusionView_fit;
	public static String ConfusionView_list;
	public static String ConfusionView_listRight;
	public static String ConfusionView_nothingChosen;
	public static String ConfusionView_nothingMatches;
	public static String ConfusionView_onlyConfused;
	public static String ConfusionView_shares;
	public static String ConfusionView_sort;
	public static String ConfusionView_zoomIn;
	public static String ConfusionView_zoomOut;

	static {
		NLS.initializeMessages("org.reannotate.views.confusion.messages", Messages.class);
	}

	private Messages() {
	}
}
