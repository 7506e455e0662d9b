package org.reannotate.engine.cuda;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CudaEngine_licences;
	public static String CudaEngine_name;
	public static String CudaEngine_purpose;

	static {
		NLS.initializeMessages("org.reannotate.engine.cuda.messages", Messages.class);
	}

	private Messages() {
	}
}
