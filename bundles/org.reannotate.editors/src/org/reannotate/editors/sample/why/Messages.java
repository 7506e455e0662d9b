package org.reannotate.editors.sample.why;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FindingWords_and;
	public static String FindingWords_candidate;
	public static String FindingWords_candidateWithout;
	public static String FindingWords_folded;
	public static String FindingWords_issue;
	public static String FindingWords_plausible;
	public static String FindingWords_unlabelled;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.why.messages", Messages.class);
	}

	private Messages() {
	}
}
