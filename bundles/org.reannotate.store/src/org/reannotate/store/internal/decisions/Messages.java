package org.reannotate.store.internal.decisions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Conflicts_addedCategory;
	public static String Conflicts_another;
	public static String Conflicts_changed;
	public static String Conflicts_changedOtherwise;
	public static String Conflicts_conflict;
	public static String Conflicts_did;
	public static String Conflicts_excluded;
	public static String Conflicts_keptLabel;
	public static String Conflicts_labelled;
	public static String Conflicts_number;
	public static String Conflicts_others;
	public static String Conflicts_removedLabel;
	public static String Conflicts_tookBack;
	public static String Deciding_noAuthor;
	public static String Deciding_noSample;
	public static String Deciding_notSplit;
	public static String Deciding_nothingSaved;
	public static String DecisionRule_namesNoCategory;
	public static String DecisionRule_noCategory;
	public static String DecisionRule_noLabel;
	public static String DecisionRule_retired;
	public static String DecisionRule_sameLabel;
	public static String DecisionRule_undo;
	public static String Undoing_cannotUndo;
	public static String Undoing_noDecision;
	public static String Undoing_noSample;
	public static String Undoing_othersDecision;

	static {
		NLS.initializeMessages("org.reannotate.store.internal.decisions.messages", Messages.class);
	}

	private Messages() {
	}
}
