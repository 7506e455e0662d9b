package org.reannotate.core.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ModelService_noExplanation;
	public static String ModelService_noExport;
	public static String ModelService_noHeads;
	public static String ModelService_noPrediction;
	public static String ModelService_noRates;

	static {
		NLS.initializeMessages("org.reannotate.core.model.messages", Messages.class);
	}

	private Messages() {
	}
}
