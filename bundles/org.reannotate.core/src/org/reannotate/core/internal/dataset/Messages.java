package org.reannotate.core.internal.dataset;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String PointerModel_badDatabase;
	public static String PointerModel_badFolders;
	public static String PointerModel_badHost;
	public static String PointerModel_badId;
	public static String PointerModel_badName;
	public static String PointerModel_badPort;
	public static String PointerModel_noStore;
	public static String PointerModel_notAPath;
	public static String PointerModel_otherFile;
	public static String PointerResource_reference;

	static {
		NLS.initializeMessages("org.reannotate.core.internal.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
