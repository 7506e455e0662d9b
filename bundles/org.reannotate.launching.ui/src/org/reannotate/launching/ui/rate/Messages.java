package org.reannotate.launching.ui.rate;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LearningRateDialog_again;
	public static String LearningRateDialog_begins;
	public static String LearningRateDialog_both;
	public static String LearningRateDialog_cancelled;
	public static String LearningRateDialog_explanation;
	public static String LearningRateDialog_find;
	public static String LearningRateDialog_from;
	public static String LearningRateDialog_job;
	public static String LearningRateDialog_loss;
	public static String LearningRateDialog_order;
	public static String LearningRateDialog_rate;
	public static String LearningRateDialog_smooth;
	public static String LearningRateDialog_steepest;
	public static String LearningRateDialog_steps;
	public static String LearningRateDialog_suggested;
	public static String LearningRateDialog_taken;
	public static String LearningRateDialog_takenBoth;
	public static String LearningRateDialog_title;
	public static String LearningRateDialog_to;
	public static String LearningRateDialog_use;
	public static String LearningRateDialog_useOne;
	public static String LearningRateDialog_useSteepest;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.rate.messages", Messages.class);
	}

	private Messages() {
	}
}
