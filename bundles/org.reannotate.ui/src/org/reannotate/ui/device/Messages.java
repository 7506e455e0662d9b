package org.reannotate.ui.device;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DeviceNames_automatic;
	public static String DeviceNames_chosen;
	public static String DeviceNames_defaultEngine;
	public static String DeviceNames_gpu;
	public static String DeviceNames_on;
	public static String DeviceNames_onTheCpu;
	public static String DeviceNames_works;
	public static String ProbeJob_cancelled;
	public static String ProbeJob_name;

	static {
		NLS.initializeMessages("org.reannotate.ui.device.messages", Messages.class);
	}

	private Messages() {
	}
}
