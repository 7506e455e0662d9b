package org.reannotate.worker.internal.network;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String EarlierRun_unusable;
	public static String NetworkStart_missing;
	public static String NetworkStart_noBackbone;
	public static String NetworkStart_noDescription;
	public static String NetworkStart_otherBackbone;
	public static String NetworkStart_run;
	public static String NetworkStart_squares;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.network.messages", Messages.class);
	}

	private Messages() {
	}
}
