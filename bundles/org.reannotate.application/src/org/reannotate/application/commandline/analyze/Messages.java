package org.reannotate.application.commandline.analyze;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AnalyzeCommand_output;
	public static String AnalyzeCommand_threads;
	public static String ArrayAnalysis_issues;
	public static String ArrayAnalysis_mergeable;
	public static String ArrayAnalysis_several;
	public static String ArrayInput_categories;
	public static String ArrayInput_embeddingRows;
	public static String ArrayInput_folder;
	public static String ArrayInput_labelRows;
	public static String ArrayInput_noFile;
	public static String ArrayInput_notFinite;
	public static String ArrayInput_notUtf8;
	public static String ArrayInput_twice;
	public static String FindingLines_candidates;
	public static String FindingLines_issues;
	public static String FindingLines_noPairs;
	public static String FindingLines_oneCandidate;
	public static String FindingLines_oneIssue;
	public static String FindingLines_onePair;
	public static String FindingLines_pairs;
	public static String FindingLines_samples;
	public static String FindingLines_weak;
	public static String FindingOptions_adjusted;
	public static String FindingOptions_noFilter;
	public static String FindingOptions_noScore;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.analyze.messages", Messages.class);
	}

	private Messages() {
	}
}
