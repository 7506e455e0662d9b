package org.reannotate.application.commandline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CommandLineProgram_memory;
	public static String CommandLineProgram_notWhole;
	public static String Failures_cancelled;
	public static String Failures_failed;
	public static String Failures_noFile;
	public static String Failures_noPermission;
	public static String Failures_unforeseen;
	public static String RootCommand_nameOne;
	public static String StackTrace_causedBy;
	public static String StackTrace_frame;
	public static String VersionText_java;
	public static String VersionText_product;
	public static String WrongUse_help;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.messages", Messages.class);
	}

	private Messages() {
	}
}
