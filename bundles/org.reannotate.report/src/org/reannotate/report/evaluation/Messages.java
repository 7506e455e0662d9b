package org.reannotate.report.evaluation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Evaluation_averagePrecision;
	public static String Evaluation_flagged;
	public static String Evaluation_interval;
	public static String Evaluation_labelIssues;
	public static String Evaluation_mergeable;
	public static String Evaluation_multiClass;
	public static String Evaluation_positives;
	public static String Evaluation_precision;
	public static String Evaluation_recall;
	public static String Evaluation_unwritable;
	public static String Evaluator_noneKnown;

	static {
		NLS.initializeMessages("org.reannotate.report.evaluation.messages", Messages.class);
	}

	private Messages() {
	}
}
