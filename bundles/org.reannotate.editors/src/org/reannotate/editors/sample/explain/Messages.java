package org.reannotate.editors.sample.explain;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ExplainBar_another;
	public static String ExplainBar_cancel;
	public static String ExplainBar_follow;
	public static String ExplainBar_gradCam;
	public static String ExplainBar_method;
	public static String ExplainBar_occlusion;
	public static String ExplainBar_opacity;
	public static String ExplainBar_target;
	public static String ExplainJob_cancelled;
	public static String ExplainJob_name;
	public static String ExplainJob_noRun;
	public static String ExplainJob_unknownCategory;
	public static String ExplainPresenter_caption;
	public static String ExplainPresenter_captionNothing;
	public static String ExplainPresenter_choose;
	public static String ExplainPresenter_nothing;
	public static String ExplainTargets_given;
	public static String ExplainTargets_givenAndLikeliest;
	public static String ExplainTargets_givenAndSuggested;
	public static String ExplainTargets_suggested;
	public static String Explained_byFold;
	public static String Explained_byGradCam;
	public static String Explained_byOcclusion;
	public static String Explained_bySplit;
	public static String Explained_computing;
	public static String Explained_covering;
	public static String Explained_trainedOnIt;
	public static String HeatLegend_little;
	public static String HeatLegend_much;
	public static String HeatLegend_tooltip;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.explain.messages", Messages.class);
	}

	private Messages() {
	}
}
