package org.reannotate.views.running;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String RunWords_cancelled;
	public static String RunWords_failed;
	public static String RunWords_finished;
	public static String RunWords_folds;
	public static String RunWords_fromScratch;
	public static String RunWords_gpu;
	public static String RunWords_head;
	public static String RunWords_interrupted;
	public static String RunWords_running;
	public static String RunWords_split;
	public static String RunWords_unknown;
	public static String RunWords_unfrozen;
	public static String TimeWords_today;

	static {
		NLS.initializeMessages("org.reannotate.views.running.messages", Messages.class);
	}

	private Messages() {
	}
}
