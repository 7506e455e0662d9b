package org.reannotate.views.comparison;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ComparisonCharts_accuracy;
	public static String ComparisonCharts_epoch;
	public static String ComparisonCharts_loss;
	public static String ComparisonCharts_training;
	public static String ComparisonCharts_validation;
	public static String ComparisonPane_confusions;
	public static String ComparisonPane_curves;
	public static String ComparisonPane_figures;
	public static String ComparisonPane_fromTip;
	public static String ComparisonPane_images;
	public static String ComparisonPane_otherPair;
	public static String ComparisonPane_pairList;
	public static String ComparisonPane_reading;
	public static String ComparisonPane_toTip;
	public static String ComparisonReader_unfinished;
	public static String ComparisonReader_unreadable;
	public static String ComparisonWords_nothingCommon;
	public static String ComparisonWords_summary;
	public static String ConfusionTable_difference;
	public static String ConfusionTable_from;
	public static String ConfusionTable_label;
	public static String ConfusionTable_predicted;
	public static String ConfusionTable_share;
	public static String ConfusionTable_to;
	public static String FigureTable_common;
	public static String FigureTable_difference;
	public static String FigureTable_health;
	public static String FigureTable_outOfSample;
	public static String FigureTable_run;
	public static String FigureTable_speed;
	public static String FigureTable_took;
	public static String FigureTable_validation;
	public static String SideWords_is;
	public static String SideWords_was;
	public static String SidesPane_broken;
	public static String SidesPane_brokenList;
	public static String SidesPane_fixed;
	public static String SidesPane_fixedList;
	public static String SidesPane_noneBroken;
	public static String SidesPane_noneFixed;

	static {
		NLS.initializeMessages("org.reannotate.views.comparison.messages", Messages.class);
	}

	private Messages() {
	}
}
