package org.reannotate.editors.folders;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String FollowedFolders_taking;
	public static String FollowedFolders_watching;

	static {
		NLS.initializeMessages("org.reannotate.editors.folders.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
