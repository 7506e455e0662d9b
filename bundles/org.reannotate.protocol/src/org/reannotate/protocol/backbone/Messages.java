package org.reannotate.protocol.backbone;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BackboneException_message;

	static {
		NLS.initializeMessages("org.reannotate.protocol.backbone.messages", Messages.class);
	}

	private Messages() {
	}
}
