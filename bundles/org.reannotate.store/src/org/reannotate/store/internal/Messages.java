package org.reannotate.store.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DatasetFolder_cannotMake;
	public static String DatasetFolder_existsAlready;
	public static String DatasetFolder_impossibleImageFolder;
	public static String DatasetFolder_needsImageFolder;
	public static String DatasetFolder_noImageFolder;
	public static String DatasetFolder_onServer;
	public static String DatasetFolder_storeWithoutDataset;
	public static String JdbcDatasetStore_noImageFolder;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
