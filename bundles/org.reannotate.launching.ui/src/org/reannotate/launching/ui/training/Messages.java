package org.reannotate.launching.ui.training;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BatchWords_fits;
	public static String BatchWords_tooMuch;
	public static String ScheduleCurve_words;
	public static String ScheduleWords_constant;
	public static String ScheduleWords_cosine;
	public static String ScheduleWords_oneCycle;
	public static String ScheduleWords_step;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.training.messages", Messages.class);
	}

	private Messages() {
	}
}
