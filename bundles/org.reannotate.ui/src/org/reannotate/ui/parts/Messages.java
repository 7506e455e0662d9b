package org.reannotate.ui.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String HistoryAction_redo;
	public static String HistoryAction_undo;
	public static String SessionView_auditing;
	public static String CountedTitle_count;
	public static String SessionView_noDataset;
	public static String SessionView_reading;
	public static String SessionView_unreadable;

	static {
		NLS.initializeMessages("org.reannotate.ui.parts.messages", Messages.class);
	}

	private Messages() {
	}
}
