package org.reannotate.analysis.internal.labelissues;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String InputCheck_label;
	public static String InputCheck_lengths;
	public static String InputCheck_noLabel;
	public static String InputCheck_noSamples;
	public static String InputCheck_notFinite;
	public static String InputCheck_oneCategory;
	public static String InputCheck_outside;
	public static String InputCheck_sum;

	static {
		NLS.initializeMessages("org.reannotate.analysis.internal.labelissues.messages", Messages.class);
	}

	private Messages() {
	}
}
