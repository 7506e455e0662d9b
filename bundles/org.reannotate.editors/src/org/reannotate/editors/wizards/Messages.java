package org.reannotate.editors.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DatasetImportOperation_name;
	public static String DatasetSourcePage_chooseFolder;
	public static String DatasetSourcePage_description;
	public static String DatasetSourcePage_folder;
	public static String DatasetSourcePage_layout;
	public static String DatasetSourcePage_layoutAuto;
	public static String DatasetSourcePage_layoutNo;
	public static String DatasetSourcePage_layoutYes;
	public static String DatasetSourcePage_name;
	public static String DatasetSourcePage_noSource;
	public static String DatasetSourcePage_noUnlabelled;
	public static String DatasetSourcePage_notATable;
	public static String DatasetSourcePage_source;
	public static String DatasetSourcePage_table;
	public static String DatasetSourcePage_title;
	public static String DatasetSourcePage_unlabelled;
	public static String DatasetSourcePage_update;
	public static String ExportLabelsWizard_done;
	public static String ExportLabelsWizard_failed;
	public static String ExportLabelsWizard_title;
	public static String ExportPage_browse;
	public static String ExportPage_chooseOutput;
	public static String ExportPage_csv;
	public static String ExportPage_description;
	public static String ExportPage_folders;
	public static String ExportPage_format;
	public static String ExportPage_noDataset;
	public static String ExportPage_output;
	public static String ExportPage_title;
	public static String NewDatasetWizard_cancelled;
	public static String NewDatasetWizard_failed;
	public static String NewDatasetWizard_imported;
	public static String NewDatasetWizard_noticed;
	public static String NewDatasetWizard_title;

	static {
		NLS.initializeMessages("org.reannotate.editors.wizards.messages", Messages.class);
	}

	private Messages() {
	}
}
