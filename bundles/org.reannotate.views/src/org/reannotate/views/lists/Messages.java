package org.reannotate.views.lists;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FilterBar_all;
	public static String FilterBar_anyCategory;
	public static String FilterBar_anyPair;
	public static String FilterBar_anyProbability;
	public static String FilterBar_below;
	public static String FilterBar_categoryTip;
	public static String FilterBar_corrected;
	public static String FilterBar_decided;
	public static String FilterBar_excluded;
	public static String FilterBar_kept;
	public static String FilterBar_label;
	public static String FilterBar_least;
	public static String FilterBar_open;
	public static String FilterBar_pair;
	public static String FilterBar_pairTip;
	public static String FilterBar_path;
	public static String FilterBar_probability;
	public static String FilterBar_probabilityTip;
	public static String FilterBar_settled;
	public static String FilterBar_showTip;
	public static String FilterBar_sortTip;
	public static String FilterBar_state;
	public static String FilterBar_suggestion;
	public static String FilterBar_text;
	public static String FilterBar_textTip;
	public static String FilterBar_urgency;
	public static String FindingNews_added;
	public static String FindingNews_both;
	public static String FindingNews_gone;
	public static String FindingRows_could;
	public static String FindingRows_couldBut;
	public static String FindingRows_or;
	public static String FindingRows_share;
	public static String FindingTable_corrected;
	public static String FindingTable_excluded;
	public static String FindingTable_extended;
	public static String FindingTable_image;
	public static String FindingTable_kept;
	public static String FindingTable_label;
	public static String FindingTable_open;
	public static String FindingTable_reason;
	public static String FindingTable_state;
	public static String FindingTable_suggestion;
	public static String Headline_calibrated;
	public static String Headline_candidates;
	public static String Headline_folded;
	public static String Headline_foldedOne;
	public static String Headline_open;
	public static String ListActions_folded;
	public static String ListActions_link;
	public static String ListActions_table;
	public static String ListPane_folded;
	public static String ListPane_unfolded;
	public static String NewsBadge_show;
	public static String NewsBadge_tip;
	public static String ReviewListView_allSettled;
	public static String ReviewListView_noRun;
	public static String ReviewListView_nonePasses;
	public static String ReviewListView_reading;

	static {
		NLS.initializeMessages("org.reannotate.views.lists.messages", Messages.class);
	}

	private Messages() {
	}
}
