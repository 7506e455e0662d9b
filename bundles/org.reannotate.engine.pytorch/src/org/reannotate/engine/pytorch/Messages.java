package org.reannotate.engine.pytorch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String PyTorchEngine_licences;
	public static String PyTorchEngine_name;
	public static String PyTorchEngine_purpose;

	static {
		NLS.initializeMessages("org.reannotate.engine.pytorch.messages", Messages.class);
	}

	private Messages() {
	}
}
