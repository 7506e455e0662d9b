package org.reannotate.worker.internal.explain;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ExplainTask_noCategory;
	public static String ExplainTask_opening;
	public static String ExplainedNetwork_inexplicable;
	public static String HeldOut_unreadable;
	public static String Occlusion_covering;
	public static String OpenNetworks_unreadable;
	public static String PicturePlanes_unreadable;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.explain.messages", Messages.class);
	}

	private Messages() {
	}
}
