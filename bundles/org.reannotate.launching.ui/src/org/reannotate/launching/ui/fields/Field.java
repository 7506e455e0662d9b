package org.reannotate.launching.ui.fields;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.launching.TrainingSettings;

/** A part of a form that edits a part of the settings. UI thread. */
public interface Field {

	/** Shows what the settings say, whatever was typed before. */
	void show(TrainingSettings settings);

	/** The settings with what this field says; only asked while it has no {@link #problem()}. */
	TrainingSettings read(TrainingSettings settings);

	/** What is wrong with what was typed, as a sentence that names the field; null when it is fine or means nothing. */
	@Nullable
	String problem();

	/** Is told the settings as they are now: enables itself where it means something. */
	void settingsChanged(TrainingSettings settings);
}
