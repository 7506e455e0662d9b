package org.reannotate.application.commandline.training;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ComparisonLines_broken;
	public static String ComparisonLines_common;
	public static String ComparisonLines_fixed;
	public static String ComparisonLines_moved;
	public static String ComparisonLines_oneCommon;
	public static String ComparisonLines_run;
	public static String ComparisonLines_sides;
	public static String ExportModelCommand_failed;
	public static String ExportModelCommand_fold;
	public static String ExportModelCommand_model;
	public static String ExportModelCommand_noRun;
	public static String ExportModelCommand_none;
	public static String ExportModelCommand_ofFold;
	public static String ExportModelCommand_ofSplit;
	public static String ExportModelCommand_unfinished;
	public static String RunsCommand_accuracy;
	public static String RunsCommand_activated;
	public static String RunsCommand_decisions;
	public static String RunsCommand_deleted;
	public static String RunsCommand_none;
	public static String RunsCommand_oneOf;
	public static String RunsCommand_recipe;
	public static String RunsCommand_run;
	public static String RunsCommand_state;
	public static String RunsCommand_unreadable;
	public static String SearchOptions_alone;
	public static String SearchOptions_minutes;
	public static String SearchOptions_noHyperparameter;
	public static String SearchOptions_noRates;
	public static String SearchRun_best;
	public static String SearchRun_file;
	public static String SearchRun_nothing;
	public static String TrainCommand_findings;
	public static String TrainCommand_idle;
	public static String TrainCommand_idleOne;
	public static String TrainCommand_kept;
	public static String TrainCommand_nameDataset;
	public static String TrainCommand_networkOfLaunch;
	public static String TrainCommand_nothing;
	public static String TrainCommand_run;
	public static String TrainCommand_searchAndResume;
	public static String TrainingOptions_noBackbone;
	public static String TrainingOptions_noDevice;
	public static String TrainingOptions_noLabels;
	public static String TrainingOptions_noLoss;
	public static String TrainingOptions_noSplit;
	public static String TrainingOptions_splitAndFolds;
	public static String TrialLines_accuracy;
	public static String TrialLines_done;
	public static String TrialLines_failed;
	public static String TrialLines_loss;
	public static String TrialLines_own;
	public static String TrialLines_seconds;
	public static String TrialLines_state;
	public static String TrialLines_trained;
	public static String TrialLines_trial;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.training.messages", Messages.class);
	}

	private Messages() {
	}
}
