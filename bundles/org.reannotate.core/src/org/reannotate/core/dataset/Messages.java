package org.reannotate.core.dataset;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DatasetFile_cannotDescribe;
	public static String DatasetFile_cannotWrite;
	public static String DatasetFile_missing;
	public static String DatasetFile_notOneDataset;
	public static String DatasetFile_refused;
	public static String DatasetFile_tooLarge;
	public static String DatasetRegistry_cannotRead;
	public static String DatasetRegistry_cannotWrite;

	static {
		NLS.initializeMessages("org.reannotate.core.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
