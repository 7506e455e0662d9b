package org.reannotate.editors.sample;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.part.EditorPart;

/** An editor in which nothing is ever unsaved: every change goes to the store at once. */
abstract class SavedAtOnceEditor extends EditorPart {

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// every change is in the store already
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}
}
