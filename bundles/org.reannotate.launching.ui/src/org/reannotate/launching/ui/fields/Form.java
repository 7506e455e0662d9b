package org.reannotate.launching.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.reannotate.launching.TrainingSettings;

/**
 * Builds groups of rows, label, value and what comes after it, one below the other and aligned over all groups, and
 * keeps their fields. UI thread.
 */
public final class Form {

	/** What a field makes of settings and a value. */
	@FunctionalInterface
	public interface Setter<T> {
		TrainingSettings set(TrainingSettings settings, T value);
	}

	private static final int GAP = 8;
	private static final int NUMBER_WIDTH = 96;
	private static final int NOTE_WIDTH = 280;
	private static final int SLIDER_WIDTH = 160;

	private final Composite body;
	private final Consumer<Field> edited;
	private final List<Field> fields = new ArrayList<>();
	private final List<Label> labels = new ArrayList<>();
	private Composite group;
	private boolean quiet;

	/** @param edited is told the field whose value a person changed */
	public Form(Composite body, Consumer<Field> edited) {
		this.body = body;
		this.group = body;
		this.edited = field -> {
			if (!quiet) {
				edited.accept(field);
			}
		};
	}

	/** To be told by fields of the caller's when a person changed them. */
	public Consumer<Field> edited() {
		return edited;
	}

	/** Begins a titled group; rows are added to it from now on. */
	public Composite group(String title) {
		return group(body, title);
	}

	/** Begins a titled group in a part of the caller's. */
	public Composite group(Composite parent, String title) {
		var titled = new Group(parent, SWT.NONE);
		titled.setText(title);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(GAP, GAP).spacing(GAP, GAP).applyTo(titled);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(titled);
		group = titled;
		return titled;
	}

	/** A row for a number. */
	public Row number(NumberRule rule, ToDoubleFunction<TrainingSettings> get, Setter<Double> set) {
		var text = new Text(cell(rule.name()), SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
		var row = row(text);
		add(new NumberField(text, rule, get, set, row, edited));
		return row;
	}

	/** A row for one of several values. */
	public <T> Row choice(String name, List<T> values, Function<T, String> words, Function<TrainingSettings, T> get,
			Setter<T> set) {
		var combo = new Combo(cell(name), SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		var row = row(combo);
		add(new ChoiceField<>(combo, values, words, get, set, row, edited));
		return row;
	}

	/** A row for a number between 0 and some limit that need not be exact. */
	public Row slider(SliderRule rule, ToDoubleFunction<TrainingSettings> get, Setter<Double> set) {
		var scale = new Scale(cell(rule.name()), SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(SLIDER_WIDTH, SWT.DEFAULT).applyTo(scale);
		var row = row(scale);
		add(new SliderField(scale, rule, get, set, row, edited));
		return row;
	}

	/** A row with a check box. */
	public Row check(String name, Predicate<TrainingSettings> get, Setter<Boolean> set) {
		var button = new Button(cell(""), SWT.CHECK);
		button.setText(name);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		var row = row(button);
		add(new CheckField(button, get, set, row, edited));
		return row;
	}

	/** A line of words over the whole width that the caller changes; see {@link #say}. */
	public Label note() {
		var note = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(note);
		return note;
	}

	/** Writes other words into a note; without any it takes no room. */
	public static void say(Label note, String words) {
		String shown = words.replace("&", "&&");
		if (!shown.equals(note.getText()) || note.getVisible() == shown.isEmpty()) {
			note.setText(shown);
			note.setVisible(!shown.isEmpty());
			((GridData) note.getLayoutData()).exclude = shown.isEmpty();
			note.requestLayout();
		}
	}

	/** Begins a row: makes its label, and the cell that the caller puts the row's control into. */
	public Composite cell(String name) {
		var label = new Label(group, SWT.NONE);
		label.setText(name.isEmpty() ? name : name + ":");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		labels.add(label);
		var cell = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(1).spacing(GAP, 0).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(cell);
		return cell;
	}

	/** The row that was begun with {@link #cell}, now that its control is there. */
	public Row row(Control control) {
		return new Row(labels.get(labels.size() - 1), control, control.getParent());
	}

	/** Adds a field that the caller made. */
	public void add(Field field) {
		fields.add(field);
	}

	/** Makes all labels equally wide; after the last row. */
	public void align() {
		int widest = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
		labels.forEach(label -> ((GridData) label.getLayoutData()).widthHint = widest);
	}

	/** Shows settings in all fields. */
	public void show(TrainingSettings settings) {
		quiet(() -> fields.forEach(field -> field.show(settings)));
		settingsChanged(settings);
	}

	/** Shows settings that another part of the dialog changed, but keeps what is being typed and is not right yet. */
	public void update(TrainingSettings settings) {
		update(settings, null);
	}

	/** Likewise, leaving alone the field that a person is editing. */
	public void update(TrainingSettings settings, @Nullable Field except) {
		quiet(() -> fields.stream().filter(field -> field != except && field.problem() == null)
				.forEach(field -> field.show(settings)));
		settingsChanged(settings);
	}

	private void quiet(Runnable action) {
		quiet = true;
		try {
			action.run();
		} finally {
			quiet = false;
		}
	}

	/** Tells all fields what the settings are now. */
	public void settingsChanged(TrainingSettings settings) {
		fields.forEach(field -> field.settingsChanged(settings));
	}

	/** The settings with what all fields say that are right. */
	public TrainingSettings read(TrainingSettings settings) {
		TrainingSettings read = settings;
		for (Field field : fields) {
			read = field.problem() == null ? field.read(read) : read;
		}
		return read;
	}

	/** The first problem, or null. */
	public @Nullable String problem() {
		for (Field field : fields) {
			String problem = field.problem();
			if (problem != null) {
				return problem;
			}
		}
		return null;
	}
}
