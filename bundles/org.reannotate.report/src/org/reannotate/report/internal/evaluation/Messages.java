package org.reannotate.report.internal.evaluation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String PairTable_score;
	public static String Rows_line;
	public static String Rows_noColumn;
	public static String Rows_noFile;
	public static String Rows_unreadable;
	public static String StoredOutput_damaged;
	public static String StoredOutput_noNames;
	public static String StoredOutput_noSample;
	public static String StoredOutput_notOnce;
	public static String StoredOutput_notWhole;
	public static String StoredOutput_otherLength;
	public static String TruthTable_also;
	public static String TruthTable_twice;

	static {
		NLS.initializeMessages("org.reannotate.report.internal.evaluation.messages", Messages.class);
	}

	private Messages() {
	}
}
