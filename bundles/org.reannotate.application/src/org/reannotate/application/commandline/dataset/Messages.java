package org.reannotate.application.commandline.dataset;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DatasetLocator_absent;
	public static String DatasetLocator_none;
	public static String ExportCommand_folder;
	public static String ExportCommand_images;
	public static String ExportCommand_oneImage;
	public static String ImportCommand_absent;
	public static String ImportCommand_dataset;
	public static String ImportLines_conflicts;
	public static String ImportLines_images;
	public static String ImportLines_moreNotices;
	public static String ImportLines_moreUnreadable;
	public static String ImportLines_notice;
	public static String ImportLines_oneConflict;
	public static String ImportLines_oneImage;
	public static String ImportLines_unreadable;
	public static String NewDataset_notDeleted;
	public static String RelabelCommand_images;
	public static String RelabelCommand_noCategory;
	public static String RelabelCommand_noImage;
	public static String RelabelCommand_noLabel;
	public static String RelabelCommand_oneImage;
	public static String RelabelCommand_other;
	public static String SourceImport_notFound;
	public static String SourceImport_otherImages;
	public static String SourceOptions_dataset;
	public static String SourceOptions_folder;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
