package org.reannotate.worker.internal.run;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String FoldEmbeddings_keeping;
	public static String LearningRateTask_failed;
	public static String LearningRateTask_headOnly;
	public static String LearningRateTask_noMemory;
	public static String LearningRateTask_parameters;
	public static String LearningRateTask_range;
	public static String NetworkRun_predicting;
	public static String NetworkRun_predictingFold;
	public static String PictureSource_batches;
	public static String PictureSource_batchesOfOne;
	public static String PictureSource_failed;
	public static String PictureSource_reading;
	public static String RunPlan_emptyPart;
	public static String RunPlan_foreignFold;
	public static String RunPlan_foreignPart;
	public static String RunPlan_noLabel;
	public static String RunPlan_oneCategory;
	public static String RunTask_disk;
	public static String RunTask_failed;
	public static String RunTask_noMemory;
	public static String RunTask_unreadable;
	public static String RunTask_unreadableOne;
	public static String Starts_seen;
	public static String TransferRun_training;
	public static String TransferRun_trainingOne;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.run.messages", Messages.class);
	}

	private Messages() {
	}
}
