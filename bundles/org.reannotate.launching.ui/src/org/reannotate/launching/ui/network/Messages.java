package org.reannotate.launching.ui.network;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BackboneChoice_run;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.network.messages", Messages.class);
	}

	private Messages() {
	}
}
