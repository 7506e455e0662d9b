package org.reannotate.worker.internal.export;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ExportFolder_foreign;
	public static String ExportFolder_noFolder;
	public static String ExportFolder_noModel;
	public static String ExportFolder_noParent;
	public static String ExportTask_reading;
	public static String ExportTask_unwritten;
	public static String ExportTask_writing;
	public static String ModelReadme_accuracy;
	public static String ModelReadme_mirrored;
	public static String ModelReadme_missing;
	public static String ModelReadme_one;
	public static String ModelReadme_several;
	public static String ModelReadme_template;
	public static String TrainedOn_fold;
	public static String TrainedOn_split;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.export.messages", Messages.class);
	}

	private Messages() {
	}
}
