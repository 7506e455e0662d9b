package org.reannotate.views.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ProblemFinder_duplicates;
	public static String ProblemFinder_imbalance;
	public static String ProblemFinder_mergeable;
	public static String ProblemFinder_moreDuplicates;
	public static String ProblemFinder_moreUnreadable;
	public static String ProblemFinder_unreadable;
	public static String ProblemResolutions_exclude;
	public static String ProblemResolutions_excludeReason;
	public static String ProblemResolutions_labelAll;
	public static String ProblemResolutions_labelReason;
	public static String ProblemResolutions_merge;
	public static String ProblemResolutions_mergeReason;
	public static String ProblemResolutions_open;
	public static String ProblemResolutions_overview;
	public static String ProblemResolutions_showDuplicates;
	public static String ProblemResolutions_showMergeable;
	public static String ProblemResolutions_unreadable;
	public static String ProblemWatch_job;

	static {
		NLS.initializeMessages("org.reannotate.views.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
