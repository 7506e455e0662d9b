package org.reannotate.views.mergeable;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ComparePane_merge;
	public static String ComparePane_nothing;
	public static String ComparePane_takeApart;
	public static String ComparisonReader_group;
	public static String ComparisonReader_groupConfused;
	public static String ComparisonReader_groupGain;
	public static String ComparisonReader_groupSurest;
	public static String ComparisonReader_merged;
	public static String ComparisonReader_mergedKept;
	public static String ComparisonReader_mergedReason;
	public static String ComparisonReader_side;
	public static String ComparisonReader_since;
	public static String ComparisonReader_surest;
	public static String ComparisonReader_takenFor;
	public static String ComparisonReader_takenForGroup;
	public static String ComparisonReader_untested;
	public static String GroupsPane_alike;
	public static String GroupsPane_apart;
	public static String GroupsPane_join;
	public static String LabelledSinceDialog_list;
	public static String LabelledSinceDialog_message;
	public static String LabelledSinceDialog_review;
	public static String LabelledSinceDialog_title;
	public static String MergeDialog_counting;
	public static String MergeDialog_into;
	public static String MergeDialog_merge;
	public static String MergeDialog_message;
	public static String MergeDialog_reason;
	public static String MergeDialog_reasonHint;
	public static String MergeDialog_title;
	public static String MergeDialog_touches;
	public static String MergeDialog_window;
	public static String MergeRows_aToB;
	public static String MergeRows_advice;
	public static String MergeRows_apart;
	public static String MergeRows_bToA;
	public static String MergeRows_images;
	public static String MergeRows_imagesOfBoth;
	public static String MergeRows_merged;
	public static String MergeRows_names;
	public static String MergeSteps_merge;
	public static String MergeSteps_takeApart;
	public static String MergeableView_filter;
	public static String MergeableView_groups;
	public static String MergeableView_headline;
	public static String MergeableView_next;
	public static String MergeableView_nothing;
	public static String MergeableView_onlyRecommended;
	public static String MergeableView_previous;
	public static String PairWords_auc;
	public static String PairWords_becauseConfused;
	public static String PairWords_becauseTooFew;
	public static String PairWords_clearly;
	public static String PairWords_coin;
	public static String PairWords_gain;
	public static String PairWords_keepApart;
	public static String PairWords_little;
	public static String PairWords_loss;
	public static String PairWords_merge;
	public static String PairWords_needed;
	public static String PairWords_notTested;
	public static String PairWords_oneWay;
	public static String PairWords_rarely;
	public static String PairWords_toldApart;
	public static String PairWords_tooFew;

	static {
		NLS.initializeMessages("org.reannotate.views.mergeable.messages", Messages.class);
	}

	private Messages() {
	}
}
