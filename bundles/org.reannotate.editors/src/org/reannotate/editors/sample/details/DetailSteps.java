package org.reannotate.editors.sample.details;

import org.eclipse.osgi.util.NLS;

/** How the steps of noting something are called in Edit &gt; Undo. */
public final class DetailSteps {

	private DetailSteps() {
	}

	public static String tick(ChecklistModel.Row row) {
		return NLS.bind(Messages.ChecklistPane_step, row.feature());
	}

	public static String note() {
		return Messages.NotesPane_stepNote;
	}

	public static String ask(boolean asked) {
		return asked ? Messages.NotesPane_stepAsk : Messages.NotesPane_stepUnask;
	}
}
