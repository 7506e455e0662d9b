package org.reannotate.launching.ui.device;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ProbeJob_cancelled;
	public static String ProbeJob_name;
	public static String ProbeJob_works;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.device.messages", Messages.class);
	}

	private Messages() {
	}
}
