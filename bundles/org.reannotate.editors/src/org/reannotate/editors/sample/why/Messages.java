package org.reannotate.editors.sample.why;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DecisionWords_accept;
	public static String DecisionWords_also;
	public static String DecisionWords_because;
	public static String DecisionWords_exclude;
	public static String DecisionWords_keep;
	public static String DecisionWords_none;
	public static String DecisionWords_relabel;
	public static String DecisionWords_undo;
	public static String FindingWords_and;
	public static String FindingWords_candidate;
	public static String FindingWords_candidateWithout;
	public static String FindingWords_folded;
	public static String FindingWords_issue;
	public static String FindingWords_plausible;
	public static String FindingWords_sentence;
	public static String FindingWords_unlabelled;
	public static String WhyPane_alike;
	public static String WhyPane_noneAlike;
	public static String WhyPane_nothing;
	public static String WhyPane_searching;
	public static String WhyPane_sees;
	public static String WhyPane_waiting;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.why.messages", Messages.class);
	}

	private Messages() {
	}
}
