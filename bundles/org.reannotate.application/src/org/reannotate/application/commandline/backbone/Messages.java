package org.reannotate.application.commandline.backbone;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BackboneCommand_nameOne;
	public static String BackboneInstallCommand_installed;
	public static String BackboneListCommand_line;
	public static String BackboneListCommand_none;
	public static String BackboneListCommand_unusable;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.backbone.messages", Messages.class);
	}

	private Messages() {
	}
}
