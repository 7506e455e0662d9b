package org.reannotate.editors.sample.details;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ChecklistPane_empty;
	public static String ChecklistPane_feature;
	public static String ChecklistPane_may;
	public static String ChecklistPane_must;
	public static String ChecklistPane_mustNot;
	public static String ChecklistPane_notSeen;
	public static String ChecklistPane_seen;
	public static String ChecklistPane_step;
	public static String ChecklistPane_unsure;
	public static String ChecklistVerdict_against;
	public static String ChecklistVerdict_few;
	public static String ChecklistVerdict_open;
	public static String ChecklistVerdict_right;
	public static String NotesPane_ask;
	public static String NotesPane_decisions;
	public static String NotesPane_none;
	public static String NotesPane_note;
	public static String NotesPane_noteHint;
	public static String NotesPane_stepAsk;
	public static String NotesPane_stepNote;
	public static String NotesPane_stepUnask;
	public static String NotesPane_time;
	public static String NotesPane_what;
	public static String NotesPane_who;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.details.messages", Messages.class);
	}

	private Messages() {
	}
}
