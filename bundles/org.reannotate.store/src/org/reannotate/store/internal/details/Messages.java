package org.reannotate.store.internal.details;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DetailsEdit_badFeature;
	public static String DetailsEdit_badOutline;
	public static String DetailsEdit_changedBy;
	public static String DetailsEdit_conflict;
	public static String DetailsEdit_longNote;
	public static String DetailsEdit_noCategory;
	public static String DetailsEdit_noSample;
	public static String DetailsEdit_olderThanStore;
	public static String DetailsEdit_outlineOutside;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.details.messages", Messages.class);
	}

	private Messages() {
	}
}
