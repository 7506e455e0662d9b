package org.reannotate.ui.internal.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AskHandler_answered;
	public static String AskHandler_ask;
	public static String CategoryHandler_also;
	public static String CategoryHandler_relabel;
	public static String KeyHelpDialog_change;
	public static String KeyHelpDialog_title;
	public static String KeyHelpHandler_labels;
	public static String KeyList_everywhere;
	public static String KeyList_gallery;
	public static String KeyList_sample;
	public static String KeyList_undo;
	public static String LabelHandler_labelled;
	public static String LabelHandler_noCategory;
	public static String LabelPositions_position;
	public static String ReviewStep_nothing;

	static {
		NLS.initializeMessages("org.reannotate.ui.internal.commands.messages", Messages.class);
	}

	private Messages() {
	}
}
