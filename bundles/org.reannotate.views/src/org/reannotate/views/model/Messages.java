package org.reannotate.views.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String ReviewListReader_foldedIssue;
	static String ReviewListReader_labelIssue;
	static String ReviewHeadline_none;
	static String ReviewHeadline_open;
	static String ReviewHeadline_precision;

	static {
		NLS.initializeMessages("org.reannotate.views.model.messages", Messages.class);
	}

	private Messages() {
	}
}
