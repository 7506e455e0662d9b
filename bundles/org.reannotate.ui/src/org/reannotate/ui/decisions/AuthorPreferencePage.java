package org.reannotate.ui.decisions;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preferences &gt; Reannotate: the name under which decisions are recorded. */
public class AuthorPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public AuthorPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, DecisionAuthor.NODE);
		store.setDefault(DecisionAuthor.KEY, DecisionAuthor.systemUser());
		setPreferenceStore(store);
		setDescription(Messages.AuthorPreferencePage_description);
	}

	@Override
	protected void createFieldEditors() {
		var field = new StringFieldEditor(DecisionAuthor.KEY, Messages.AuthorPreferencePage_name, getFieldEditorParent());
		field.setEmptyStringAllowed(false);
		addField(field);
	}
}
