package org.reannotate.views.runs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Deleting_active;
	public static String Deleting_delete;
	public static String Deleting_deleting;
	public static String Deleting_measuring;
	public static String Deleting_one;
	public static String Deleting_resumable;
	public static String Deleting_several;
	public static String Deleting_stays;
	public static String Deleting_title;
	public static String Exporting_close;
	public static String Exporting_done;
	public static String Exporting_doneFold;
	public static String Exporting_job;
	public static String Exporting_message;
	public static String Exporting_noService;
	public static String Exporting_open;
	public static String Exporting_title;
	public static String FoldQuestion_export;
	public static String FoldQuestion_fold;
	public static String FoldQuestion_one;
	public static String FoldQuestion_title;
	public static String FoldQuestion_which;
	public static String RunDetails_data;
	public static String RunDetails_decided;
	public static String RunDetails_decisions;
	public static String RunDetails_engine;
	public static String RunDetails_floor;
	public static String RunDetails_imported;
	public static String RunDetails_recipe;
	public static String RunDetails_started;
	public static String RunDetails_state;
	public static String RunDetails_time;
	public static String RunFilterBar_all;
	public static String RunFilterBar_failed;
	public static String RunFilterBar_finished;
	public static String RunFilterBar_running;
	public static String RunFilterBar_showTip;
	public static String RunFilterBar_text;
	public static String RunFilterBar_textTip;
	public static String RunFilterBar_unfinished;
	public static String RunTable_active;
	public static String RunTable_decisions;
	public static String RunTable_device;
	public static String RunTable_health;
	public static String RunTable_length;
	public static String RunTable_outOfSample;
	public static String RunTable_recipe;
	public static String RunTable_run;
	public static String RunTable_since;
	public static String RunTable_started;
	public static String RunTable_state;
	public static String RunTable_validation;
	public static String RunsView_activate;
	public static String RunsView_activating;
	public static String RunsView_all;
	public static String RunsView_compare;
	public static String RunsView_delete;
	public static String RunsView_export;
	public static String RunsView_folder;
	public static String RunsView_follow;
	public static String RunsView_noRun;
	public static String RunsView_resume;
	public static String SelectedRunsPane_selectSome;
	public static String RunsView_some;
	public static String RunsView_trainLike;

	static {
		NLS.initializeMessages("org.reannotate.views.runs.messages", Messages.class);
	}

	private Messages() {
	}
}
