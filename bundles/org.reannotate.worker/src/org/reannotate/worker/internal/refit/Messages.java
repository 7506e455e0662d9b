package org.reannotate.worker.internal.refit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Answers_unreadable;
	public static String Crew_failed;
	public static String Head_otherRun;
	public static String Head_problem;
	public static String Kept_backbone;
	public static String Kept_description;
	public static String KnownRun_noNetworks;
	public static String KnownRun_unfinished;
	public static String NetworkAnswer_unreadable;
	public static String NetworkRows_tooLarge;
	public static String PredictTask_unreadable;
	public static String RefitTask_categories;
	public static String RefitTask_disk;
	public static String RefitTask_failed;
	public static String RefitTask_head;
	public static String RefitWriter_disk;
	public static String RunPictures_noNetworks;
	public static String TodayRows_notEmbedded;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.refit.messages", Messages.class);
	}

	private Messages() {
	}
}
