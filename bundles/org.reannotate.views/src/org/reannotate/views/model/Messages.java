package org.reannotate.views.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ReviewListReader_foldedIssue;
	public static String ReviewListReader_labelIssue;
	public static String ReviewHeadline_none;
	public static String ReviewHeadline_open;
	public static String ReviewHeadline_precision;

	static {
		NLS.initializeMessages("org.reannotate.views.model.messages", Messages.class);
	}

	private Messages() {
	}
}
