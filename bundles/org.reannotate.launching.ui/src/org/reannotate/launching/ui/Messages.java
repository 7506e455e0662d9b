package org.reannotate.launching.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String TrainingConfigurations_name;
	public static String TrainingShortcut_choose;
	public static String TrainingShortcut_noDataset;
	public static String TrainingShortcut_title;
	public static String RunCommands_noRun;
	public static String RunCommands_reading;
	public static String RunCommands_title;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
