package org.reannotate.application.commandline.evaluate;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String EvaluateCommand_file;
	public static String EvaluateCommand_oneUnknown;
	public static String EvaluateCommand_oneWithoutTruth;
	public static String EvaluateCommand_unknown;
	public static String EvaluateCommand_withoutTruth;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.evaluate.messages", Messages.class);
	}

	private Messages() {
	}
}
