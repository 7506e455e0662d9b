package org.reannotate.application.commandline.engine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String EngineCommand_nameOne;
	public static String EngineInstallCommand_installed;
	public static String EngineInstallCommand_licences;
	public static String EngineInstallCommand_none;
	public static String EngineProbeCommand_cpu;
	public static String EngineProbeCommand_gpu;
	public static String EngineProbeCommand_tried;
	public static String EngineRemoveCommand_removed;
	public static String EngineText_installed;
	public static String EngineText_notInstalled;
	public static String EngineText_size;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.engine.messages", Messages.class);
	}

	private Messages() {
	}
}
