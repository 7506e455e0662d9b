package org.reannotate.views.service;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DeviceMenu_device;
	public static String DeviceMenu_keeping;
	public static String DeviceMenu_none;
	public static String DeviceMenu_now;
	public static String DeviceMenu_probe;
	public static String DeviceMenu_title;
	public static String ServiceItem_attaching;
	public static String ServiceItem_details;
	public static String ServiceItem_log;
	public static String ServiceItem_pause;
	public static String ServiceItem_preferences;
	public static String ServiceItem_restart;
	public static String ServiceItem_restarting;
	public static String ServiceItem_resume;
	public static String ServiceItem_update;
	public static String ServicePreferencePage_battery;
	public static String ServicePreferencePage_description;
	public static String ServicePreferencePage_device;
	public static String ServicePreferencePage_idle;
	public static String ServicePreferencePage_folders;
	public static String ServicePreferencePage_living;
	public static String ServicePreferencePage_load;
	public static String ServicePreferencePage_modest;
	public static String ServicePreferencePage_threads;
	public static String ServiceWords_busy;
	public static String ServiceWords_busyPercent;
	public static String ServiceWords_current;
	public static String ServiceWords_failed;
	public static String ServiceWords_idle;
	public static String ServiceWords_idleTip;
	public static String ServiceWords_later;
	public static String ServiceWords_notLiving;
	public static String ServiceWords_notUpdated;
	public static String ServiceWords_off;
	public static String ServiceWords_offTip;
	public static String ServiceWords_paused;
	public static String ServiceWords_starting;
	public static String ServiceWords_updating;
	public static String ServiceWords_waiting;
	public static String ServiceWords_widest;
	public static String ServiceWords_working;

	static {
		NLS.initializeMessages("org.reannotate.views.service.messages", Messages.class);
	}

	private Messages() {
	}
}
