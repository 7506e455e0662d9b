package org.reannotate.launching.ui.fields;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.protocol.words.Numbers;

/** A number in a text field. */
final class NumberField implements Field {

	private final Text text;
	private final NumberRule rule;
	private final ToDoubleFunction<TrainingSettings> get;
	private final Form.Setter<Double> set;
	private final Row row;

	NumberField(Text text, NumberRule rule, ToDoubleFunction<TrainingSettings> get, Form.Setter<Double> set, Row row,
			Consumer<Field> edited) {
		this.text = text;
		this.rule = rule;
		this.get = get;
		this.set = set;
		this.row = row;
		text.addListener(SWT.Modify, event -> edited.accept(this));
	}

	@Override
	public void show(TrainingSettings settings) {
		double value = get.applyAsDouble(settings);
		// What stands there and means the same stays: "0.10" while somebody types it.
		if (rule.problem(text.getText()) != null || rule.value(text.getText()) != value) {
			text.setText(Numbers.exact(value));
		}
	}

	@Override
	public TrainingSettings read(TrainingSettings settings) {
		return row.isEnabled() ? set.set(settings, rule.value(text.getText())) : settings;
	}

	@Override
	public @Nullable String problem() {
		return row.isEnabled() ? rule.problem(text.getText()) : null;
	}

	@Override
	public void settingsChanged(TrainingSettings settings) {
		row.settingsChanged(settings);
	}
}
