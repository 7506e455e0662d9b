package org.reannotate.store.internal.blind;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BlindAnswerRows_answeredBefore;
	public static String BlindAnswerRows_categoryGone;
	public static String BlindAnswerRows_noSample;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.blind.messages", Messages.class);
	}

	private Messages() {
	}
}
