package org.reannotate.launching.ui.fields;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.reannotate.launching.TrainingSettings;

/** Yes or no, in a check box. */
final class CheckField implements Field {

	private final Button button;
	private final Predicate<TrainingSettings> get;
	private final Form.Setter<Boolean> set;
	private final Row row;

	CheckField(Button button, Predicate<TrainingSettings> get, Form.Setter<Boolean> set, Row row, Consumer<Field> edited) {
		this.button = button;
		this.get = get;
		this.set = set;
		this.row = row;
		button.addListener(SWT.Selection, event -> edited.accept(this));
	}

	@Override
	public void show(TrainingSettings settings) {
		button.setSelection(get.test(settings));
	}

	@Override
	public TrainingSettings read(TrainingSettings settings) {
		return row.isEnabled() ? set.set(settings, button.getSelection()) : settings;
	}

	@Override
	public @Nullable String problem() {
		return null;
	}

	@Override
	public void settingsChanged(TrainingSettings settings) {
		row.settingsChanged(settings);
	}
}
