package org.reannotate.application.commandline.sample;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DrawingProgress_name;
	public static String SampleCommand_folder;
	public static String SampleCommand_made;
	public static String SampleNames_none;
	public static String SampleNames_size;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.sample.messages", Messages.class);
	}

	private Messages() {
	}
}
