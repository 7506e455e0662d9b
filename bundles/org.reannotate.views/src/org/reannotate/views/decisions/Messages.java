package org.reannotate.views.decisions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DecisionFilterBar_anyCategory;
	public static String DecisionFilterBar_anyKind;
	public static String DecisionFilterBar_authorTip;
	public static String DecisionFilterBar_categoryTip;
	public static String DecisionFilterBar_day;
	public static String DecisionFilterBar_ever;
	public static String DecisionFilterBar_everybody;
	public static String DecisionFilterBar_kindTip;
	public static String DecisionFilterBar_month;
	public static String DecisionFilterBar_text;
	public static String DecisionFilterBar_textTip;
	public static String DecisionFilterBar_timeTip;
	public static String DecisionFilterBar_week;
	public static String DecisionTable_change;
	public static String DecisionTable_image;
	public static String DecisionTable_what;
	public static String DecisionTable_when;
	public static String DecisionTable_who;
	public static String DecisionTable_why;
	public static String DecisionWords_accept;
	public static String DecisionWords_also;
	public static String DecisionWords_change;
	public static String DecisionWords_exclude;
	public static String DecisionWords_excluded;
	public static String DecisionWords_keep;
	public static String DecisionWords_noLabel;
	public static String DecisionWords_plus;
	public static String DecisionWords_relabel;
	public static String DecisionWords_undo;
	public static String DecisionsView_all;
	public static String DecisionsView_link;
	public static String DecisionsView_name;
	public static String DecisionsView_none;
	public static String DecisionsView_some;
	public static String Reverting_one;
	public static String Reverting_several;

	static {
		NLS.initializeMessages("org.reannotate.views.decisions.messages", Messages.class);
	}

	private Messages() {
	}
}
