package org.reannotate.worker.internal.engine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String EngineStep_failed;
	public static String EngineStep_noMemory;
	public static String EngineStep_noMemoryForOne;
	public static String NativeEngine_notStarted;
	public static String Probe_failed;
	public static String Probe_wrong;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.engine.messages", Messages.class);
	}

	private Messages() {
	}
}
