package org.reannotate.core.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ReasonWords_copyDiffers;
	public static String ReasonWords_duplicateDisagrees;
	public static String ReasonWords_givenUnlikely;
	public static String ReasonWords_mergeablePair;
	public static String ReasonWords_noLabel;
	public static String ReasonWords_noisePattern;
	public static String ReasonWords_none;
	public static String ReasonWords_predictedOther;

	static {
		NLS.initializeMessages("org.reannotate.core.findings.messages", Messages.class);
	}

	private Messages() {
	}
}
