package org.reannotate.views.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FindingsView_candidates;
	public static String FindingsView_incorrectLabels;
	public static String FindingsView_mergeable;
	public static String FindingsView_noCandidates;
	public static String FindingsView_noDataset;
	public static String FindingsView_noIncorrectLabels;
	public static String FindingsView_noPairs;
	public static String FindingsView_noRunYet;
	public static String FindingsView_pairs;
	public static String FindingsView_reading;
	public static String FindingsView_tab;
	public static String PairsPane_auc;
	public static String PairsPane_confusion;
	public static String PairsPane_keepApart;
	public static String PairsPane_merge;
	public static String PairsPane_notMeasured;
	public static String PairsPane_pair;
	public static String PairsPane_recommended;
	public static String PairsPane_separability;
	public static String PairsPane_tooFew;

	static {
		NLS.initializeMessages("org.reannotate.views.findings.messages", Messages.class);
	}

	private Messages() {
	}
}
