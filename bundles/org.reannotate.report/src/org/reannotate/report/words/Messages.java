package org.reannotate.report.words;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String PairWords_apart;
	public static String PairWords_merge;
	public static String PairWords_mergeGaining;
	public static String PairWords_oneWay;
	public static String PairWords_tooFew;
	public static String PrecisionWords_between;
	public static String PrecisionWords_hardlyAny;
	public static String PrecisionWords_inTen;
	public static String PrecisionWords_nearlyAll;
	public static String PrecisionWords_none;
	public static String PrecisionWords_oneIn;
	public static String PrecisionWords_unknown;

	static {
		NLS.initializeMessages("org.reannotate.report.words.messages", Messages.class);
	}

	private Messages() {
	}
}
