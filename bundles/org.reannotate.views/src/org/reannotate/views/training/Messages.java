package org.reannotate.views.training;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CategoryScoreTable_accuracy;
	public static String CategoryScoreTable_category;
	public static String CategoryScoreTable_change;
	public static String ChartGrid_logLoss;
	public static String ChartGrid_showAll;
	public static String EpochPane_all;
	public static String EpochPane_allOf;
	public static String EpochPane_epoch;
	public static String EpochPane_epochTip;
	public static String EpochPane_latest;
	public static String EpochPane_list;
	public static String EpochPane_listLatest;
	public static String EpochPane_none;
	public static String EpochPane_notYet;
	public static String StateLine_accuracy;
	public static String StateLine_beforeFirst;
	public static String StateLine_cancelled;
	public static String StateLine_epoch;
	public static String StateLine_failed;
	public static String StateLine_finished;
	public static String StateLine_finishedWhen;
	public static String StateLine_in;
	public static String StateLine_interrupted;
	public static String StateLine_left;
	public static String StateLine_log;
	public static String StateLine_network;
	public static String StateLine_newest;
	public static String StateLine_noReason;
	public static String StateLine_preparing;
	public static String StateLine_resume;
	public static String StateLine_runs;
	public static String StateLine_speed;
	public static String StateLine_split;
	public static String StateLine_validation;
	public static String TrainingCharts_accuracy;
	public static String TrainingCharts_epoch;
	public static String TrainingCharts_fold;
	public static String TrainingCharts_loss;
	public static String TrainingCharts_ofFold;
	public static String TrainingCharts_rate;
	public static String TrainingCharts_running;
	public static String TrainingCharts_speed;
	public static String TrainingCharts_training;
	public static String TrainingCharts_validation;
	public static String TrainingView_name;
	public static String TrainingView_noRun;
	public static String TrainingView_stop;
	public static String TrainingView_stopElsewhere;
	public static String TrainingView_stopTip;
	public static String TrainingView_title;
	public static String TrainingView_unreadable;

	static {
		NLS.initializeMessages("org.reannotate.views.training.messages", Messages.class);
	}

	private Messages() {
	}
}
