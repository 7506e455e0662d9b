package org.reannotate.editors.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String OverviewForm_allWell;
	static String OverviewForm_attention;
	static String OverviewForm_auditRunning;
	static String OverviewForm_candidates;
	static String OverviewForm_categories;
	static String OverviewForm_conflicts;
	static String OverviewForm_decided;
	static String OverviewForm_distribution;
	static String OverviewForm_duplicates;
	static String OverviewForm_health;
	static String OverviewForm_images;
	static String OverviewForm_issues;
	static String OverviewForm_lastRun;
	static String OverviewForm_missing;
	static String OverviewForm_nextAudit;
	static String OverviewForm_nextAuditAgain;
	static String OverviewForm_nextDone;
	static String OverviewForm_nextImport;
	static String OverviewForm_nextLabel;
	static String OverviewForm_nextReview;
	static String OverviewForm_noRun;
	static String OverviewForm_notOpen;
	static String OverviewForm_opening;
	static String OverviewForm_pairs;
	static String OverviewForm_run;
	static String OverviewForm_showFindings;
	static String OverviewForm_startAudit;
	static String OverviewForm_unlabelled;
	static String OverviewForm_unreadable;
	static String OverviewReader_noSplit;

	static {
		NLS.initializeMessages("org.reannotate.editors.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
