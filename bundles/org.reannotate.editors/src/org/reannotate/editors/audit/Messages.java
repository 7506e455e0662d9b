package org.reannotate.editors.audit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AuditJob_name;
	public static String BackboneOffer_cancel;
	public static String BackboneOffer_get;
	public static String BackboneOffer_looking;
	public static String BackboneOffer_message;
	public static String BackboneOffer_title;
	public static String BackboneOffer_without;

	static {
		NLS.initializeMessages("org.reannotate.editors.audit.messages", Messages.class);
	}

	private Messages() {
	}
}
