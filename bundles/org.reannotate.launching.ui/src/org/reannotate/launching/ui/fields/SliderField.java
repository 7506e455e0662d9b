package org.reannotate.launching.ui.fields;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.reannotate.launching.TrainingSettings;

/** A number on a slider, with its value in words. */
final class SliderField implements Field {

	private static final int WORDS_WIDTH = 56;

	private final Scale scale;
	private final SliderRule rule;
	private final ToDoubleFunction<TrainingSettings> get;
	private final Form.Setter<Double> set;
	private final Row row;
	private final Label words;
	/** The value shown, which may lie between two steps until the slider is moved. */
	private double value;

	SliderField(Scale scale, SliderRule rule, ToDoubleFunction<TrainingSettings> get, Form.Setter<Double> set, Row row,
			Consumer<Field> edited) {
		this.scale = scale;
		this.rule = rule;
		this.get = get;
		this.set = set;
		this.row = row;
		scale.setMaximum(rule.steps());
		scale.setIncrement(1);
		scale.setPageIncrement(Math.max(1, rule.steps() / 10));
		words = row.hint();
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WORDS_WIDTH, SWT.DEFAULT).applyTo(words);
		scale.addListener(SWT.Selection, event -> {
			put(rule.value(scale.getSelection()));
			edited.accept(this);
		});
	}

	private void put(double shown) {
		value = shown;
		words.setText(rule.words(shown));
	}

	@Override
	public void show(TrainingSettings settings) {
		put(get.applyAsDouble(settings));
		scale.setSelection(rule.step(value));
	}

	@Override
	public TrainingSettings read(TrainingSettings settings) {
		return row.isEnabled() ? set.set(settings, value) : settings;
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
