package org.reannotate.editors.blind;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BlindAnswering_saving;
	public static String BlindCheckEditor_closed;
	public static String BlindCheckEditor_opening;
	public static String BlindInput_name;
	public static String BlindPage_back;
	public static String BlindPage_image;
	public static String BlindPage_palette;
	public static String BlindPage_progress;
	public static String BlindPage_question;
	public static String BlindPage_skip;
	public static String BlindResult_agree;
	public static String BlindResult_differ;
	public static String BlindResult_differOne;
	public static String BlindResult_differing;
	public static String BlindResult_empty;
	public static String BlindResult_nothing;
	public static String BlindResult_skipped;

	static {
		NLS.initializeMessages("org.reannotate.editors.blind.messages", Messages.class);
	}

	private Messages() {
	}
}
