package org.reannotate.editors.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String DatasetImportOperation_name;
	static String DatasetSourcePage_chooseFolder;
	static String DatasetSourcePage_description;
	static String DatasetSourcePage_folder;
	static String DatasetSourcePage_layout;
	static String DatasetSourcePage_layoutAuto;
	static String DatasetSourcePage_layoutNo;
	static String DatasetSourcePage_layoutYes;
	static String DatasetSourcePage_name;
	static String DatasetSourcePage_noSource;
	static String DatasetSourcePage_noUnlabelled;
	static String DatasetSourcePage_notATable;
	static String DatasetSourcePage_source;
	static String DatasetSourcePage_table;
	static String DatasetSourcePage_title;
	static String DatasetSourcePage_unlabelled;
	static String DatasetSourcePage_update;
	static String ExportLabelsWizard_done;
	static String ExportLabelsWizard_failed;
	static String ExportLabelsWizard_title;
	static String ExportPage_browse;
	static String ExportPage_chooseOutput;
	static String ExportPage_csv;
	static String ExportPage_description;
	static String ExportPage_folders;
	static String ExportPage_format;
	static String ExportPage_noDataset;
	static String ExportPage_output;
	static String ExportPage_title;
	static String NewDatasetWizard_cancelled;
	static String NewDatasetWizard_failed;
	static String NewDatasetWizard_imported;
	static String NewDatasetWizard_noticed;
	static String NewDatasetWizard_title;

	static {
		NLS.initializeMessages("org.reannotate.editors.wizards.messages", Messages.class);
	}

	private Messages() {
	}
}
