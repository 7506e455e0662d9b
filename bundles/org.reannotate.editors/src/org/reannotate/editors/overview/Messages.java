package org.reannotate.editors.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String OverviewForm_allWell;
	public static String OverviewForm_attention;
	public static String OverviewForm_auditRunning;
	public static String OverviewForm_candidates;
	public static String OverviewForm_categories;
	public static String OverviewForm_conflicts;
	public static String OverviewForm_decided;
	public static String OverviewForm_distribution;
	public static String OverviewForm_duplicates;
	public static String OverviewForm_health;
	public static String OverviewForm_images;
	public static String OverviewForm_issues;
	public static String OverviewForm_lastRun;
	public static String OverviewForm_missing;
	public static String OverviewForm_nextAudit;
	public static String OverviewForm_nextAuditAgain;
	public static String OverviewForm_nextDone;
	public static String OverviewForm_nextImport;
	public static String OverviewForm_nextLabel;
	public static String OverviewForm_nextReview;
	public static String OverviewForm_noRun;
	public static String OverviewForm_notOpen;
	public static String OverviewForm_opening;
	public static String OverviewForm_pairs;
	public static String OverviewForm_run;
	public static String OverviewForm_showFindings;
	public static String OverviewForm_startAudit;
	public static String OverviewForm_unlabelled;
	public static String OverviewForm_unreadable;
	public static String OverviewReader_noSplit;

	static {
		NLS.initializeMessages("org.reannotate.editors.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
