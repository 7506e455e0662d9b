package org.reannotate.launching.ui.device;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String EnginesDialog_agree;
	public static String EnginesDialog_agreed;
	public static String EnginesDialog_available;
	public static String EnginesDialog_disk;
	public static String EnginesDialog_download;
	public static String EnginesDialog_explanation;
	public static String EnginesDialog_folder;
	public static String EnginesDialog_folderMessage;
	public static String EnginesDialog_install;
	public static String EnginesDialog_installed;
	public static String EnginesDialog_installing;
	public static String EnginesDialog_licences;
	public static String EnginesDialog_name;
	public static String EnginesDialog_none;
	public static String EnginesDialog_reading;
	public static String EnginesDialog_remove;
	public static String EnginesDialog_removing;
	public static String EnginesDialog_state;
	public static String EnginesDialog_stopped;
	public static String EnginesDialog_title;
	public static String EnginesDialog_unsupported;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.device.messages", Messages.class);
	}

	private Messages() {
	}
}
