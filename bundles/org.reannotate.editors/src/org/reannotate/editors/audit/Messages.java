package org.reannotate.editors.audit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AuditJob_name;

	static {
		NLS.initializeMessages("org.reannotate.editors.audit.messages", Messages.class);
	}

	private Messages() {
	}
}
