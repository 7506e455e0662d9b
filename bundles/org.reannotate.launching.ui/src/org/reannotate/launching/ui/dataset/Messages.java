package org.reannotate.launching.ui.dataset;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DataSummary_excluded;
	public static String DataSummary_folds;
	public static String DataSummary_images;
	public static String DataSummary_leftOut;
	public static String DataSummary_none;
	public static String DataSummary_rare;
	public static String DataSummary_split;
	public static String DataSummary_unlabelled;
	public static String DataSummary_unusable;
	public static String DatasetCheck_checking;
	public static String DatasetCheck_choose;
	public static String DatasetCheck_noFolder;
	public static String DatasetCheck_folds;
	public static String DatasetCheck_noDataset;
	public static String DatasetCheck_oneCategory;
	public static String DatasetCheck_nothing;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
