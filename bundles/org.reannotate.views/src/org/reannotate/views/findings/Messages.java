package org.reannotate.views.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String FindingsView_candidates;
	static String FindingsView_incorrectLabels;
	static String FindingsView_mergeable;
	static String FindingsView_noCandidates;
	static String FindingsView_noDataset;
	static String FindingsView_noIncorrectLabels;
	static String FindingsView_noPairs;
	static String FindingsView_noRunYet;
	static String FindingsView_pairs;
	static String FindingsView_reading;
	static String FindingsView_tab;
	static String PairsPane_auc;
	static String PairsPane_confusion;
	static String PairsPane_keepApart;
	static String PairsPane_merge;
	static String PairsPane_notMeasured;
	static String PairsPane_pair;
	static String PairsPane_recommended;
	static String PairsPane_separability;
	static String PairsPane_tooFew;

	static {
		NLS.initializeMessages("org.reannotate.views.findings.messages", Messages.class);
	}

	private Messages() {
	}
}
