package org.reannotate.editors.dataset;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DatasetEditor_notAFile;
	public static String DatasetEditor_opening;

	static {
		NLS.initializeMessages("org.reannotate.editors.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
