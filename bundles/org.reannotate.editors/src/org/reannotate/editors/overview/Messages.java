package org.reannotate.editors.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DistributionChart_part;
	public static String DistributionChart_row;
	public static String Distribution_noSplit;
	public static String DuplicateReader_conflicts;
	public static String DuplicateReader_exact;
	public static String DuplicateReader_leaks;
	public static String DuplicateReader_near;
	public static String OverviewForm_allWell;
	public static String OverviewForm_asked;
	public static String OverviewForm_attention;
	public static String OverviewForm_cancelAudit;
	public static String OverviewForm_candidates;
	public static String OverviewForm_categories;
	public static String OverviewForm_conflicts;
	public static String OverviewForm_decided;
	public static String OverviewForm_distribution;
	public static String OverviewForm_exact;
	public static String OverviewForm_excluded;
	public static String OverviewForm_export;
	public static String OverviewForm_health;
	public static String OverviewForm_images;
	public static String OverviewForm_imbalance;
	public static String OverviewForm_import;
	public static String OverviewForm_issues;
	public static String OverviewForm_leaks;
	public static String OverviewForm_missing;
	public static String OverviewForm_near;
	public static String OverviewForm_nextAudit;
	public static String OverviewForm_nextAuditAgain;
	public static String OverviewForm_nextCandidates;
	public static String OverviewForm_nextDone;
	public static String OverviewForm_nextDuplicates;
	public static String OverviewForm_nextImport;
	public static String OverviewForm_nextLabel;
	public static String OverviewForm_nextMerge;
	public static String OverviewForm_nextReview;
	public static String OverviewForm_nextTrain;
	public static String OverviewForm_noImages;
	public static String OverviewForm_noRun;
	public static String OverviewForm_notOpen;
	public static String OverviewForm_nothingYet;
	public static String OverviewForm_opening;
	public static String OverviewForm_pairs;
	public static String OverviewForm_review;
	public static String OverviewForm_runs;
	public static String OverviewForm_showThem;
	public static String OverviewForm_startAudit;
	public static String OverviewForm_unlabelled;
	public static String OverviewForm_unreadable;
	public static String OverviewPage_reading;
	public static String OverviewPage_title;
	public static String OverviewReader_disagreeing;
	public static String OverviewReader_since;
	public static String RunList_accuracy;
	public static String RunList_disagreeing;
	public static String RunList_head;
	public static String StepBar_auditing;
	public static String StepBar_readOnly;
	public static String StepBar_retry;
	public static String StepBar_train;
	public static String StepBar_wait;
	public static String TileRow_answered;
	public static String TileRow_blind;
	public static String TileRow_unanswered;
	public static String TileRow_unaudited;
	public static String TileRow_weak;

	static {
		NLS.initializeMessages("org.reannotate.editors.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
