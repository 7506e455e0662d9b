package org.reannotate.launching.ui.fields;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.reannotate.launching.TrainingSettings;

/**
 * One of several values in a drop-down list.
 *
 * @param <T> the values
 */
final class ChoiceField<T> implements Field {

	private final Combo combo;
	private final List<T> values;
	private final Function<TrainingSettings, T> get;
	private final Form.Setter<T> set;
	private final Row row;

	ChoiceField(Combo combo, List<T> values, Function<T, String> words, Function<TrainingSettings, T> get,
			Form.Setter<T> set, Row row, Consumer<Field> edited) {
		this.combo = combo;
		this.values = values;
		this.get = get;
		this.set = set;
		this.row = row;
		values.forEach(value -> combo.add(words.apply(value)));
		combo.setVisibleItemCount(values.size());
		combo.addListener(SWT.Selection, event -> edited.accept(this));
	}

	@Override
	public void show(TrainingSettings settings) {
		int index = values.indexOf(get.apply(settings));
		if (index < 0) {
			combo.deselectAll();
		} else {
			combo.select(index);
		}
	}

	@Override
	public TrainingSettings read(TrainingSettings settings) {
		int index = combo.getSelectionIndex();
		return index < 0 || !row.isEnabled() ? settings : set.set(settings, values.get(index));
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
