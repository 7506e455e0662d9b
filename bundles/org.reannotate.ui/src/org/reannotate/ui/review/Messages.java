package org.reannotate.ui.review;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String SampleInput_name;
	public static String SampleInput_toolTip;

	static {
		NLS.initializeMessages("org.reannotate.ui.review.messages", Messages.class);
	}

	private Messages() {
	}
}
