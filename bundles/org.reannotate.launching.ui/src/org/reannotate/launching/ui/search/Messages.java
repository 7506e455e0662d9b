package org.reannotate.launching.ui.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Hyperparameter_batchSize;
	public static String Hyperparameter_categoryWeights;
	public static String Hyperparameter_dropout;
	public static String Hyperparameter_epochs;
	public static String Hyperparameter_learningRate;
	public static String Hyperparameter_momentum;
	public static String Hyperparameter_optimizer;
	public static String Hyperparameter_schedule;
	public static String Hyperparameter_weightDecay;
	public static String SearchDialog_begins;
	public static String SearchDialog_budget;
	public static String SearchDialog_explanation;
	public static String SearchDialog_found;
	public static String SearchDialog_job;
	public static String SearchDialog_minutes;
	public static String SearchDialog_nothing;
	public static String SearchDialog_order;
	public static String SearchDialog_rates;
	public static String SearchDialog_spent;
	public static String SearchDialog_start;
	public static String SearchDialog_stopped;
	public static String SearchDialog_title;
	public static String SearchDialog_to;
	public static String SearchDialog_useBest;
	public static String SearchDialog_useTrial;
	public static String SearchDialog_vary;
	public static String State_done;
	public static String State_dropped;
	public static String State_failed;
	public static String State_running;
	public static String State_stopped;
	public static String State_waiting;
	public static String TrialColumn_accuracy;
	public static String TrialColumn_epochs;
	public static String TrialColumn_epochsLess;
	public static String TrialColumn_epochsNone;
	public static String TrialColumn_loss;
	public static String TrialColumn_number;
	public static String TrialColumn_seconds;
	public static String TrialColumn_state;
	public static String TrialColumn_trained;
	public static String TrialColumn_weightsBalanced;
	public static String TrialColumn_weightsNone;
	public static String TrialColumn_weightsRoot;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.search.messages", Messages.class);
	}

	private Messages() {
	}
}
