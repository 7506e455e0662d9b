package org.reannotate.launching.ui.fields;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.ui.theme.Enablement;

/** A row of a form: its label, its control, and what comes after it; enabled where it means something. UI thread. */
public final class Row {

	private final Label label;
	private final Control control;
	private final Composite cell;
	private final Set<Control> always = new HashSet<>();
	private Predicate<TrainingSettings> meaning = settings -> true;

	Row(Label label, Control control, Composite cell) {
		this.label = label;
		this.control = control;
		this.cell = cell;
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (!label.getText().isEmpty()) {
					event.result = label.getText().replace(":", "");
				}
			}
		});
	}

	/** Says when the row means something; it is disabled otherwise and then has no problem. */
	public Row when(Predicate<TrainingSettings> condition) {
		meaning = condition;
		return this;
	}

	/** Adds words after the control: a unit, or a hint. */
	public Row words(String text) {
		hint().setText(text);
		return this;
	}

	/** Adds a label after the control whose words the caller changes. */
	public Label hint() {
		var hint = new Label(cell, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(hint);
		added();
		return hint;
	}

	/** Adds a button after the control. */
	public Button button(String text, Runnable action) {
		var button = new Button(cell, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		added();
		return button;
	}

	/** Adds a button after the control that is enabled also where the row means nothing. */
	public Button buttonAlways(String text, Runnable action) {
		Button button = button(text, action);
		always.add(button);
		return button;
	}

	/** Room after the control for something of the caller's, who calls {@link #filled} afterwards. */
	public Composite room() {
		return cell;
	}

	/** Lays out what the caller put into the {@link #room}. */
	public void filled() {
		added();
	}

	private void added() {
		((GridLayout) cell.getLayout()).numColumns = Math.max(1, cell.getChildren().length);
	}

	/** Is told the settings as they are now: the row is enabled where it means something. */
	public void settingsChanged(TrainingSettings settings) {
		boolean enabled = meaning.test(settings);
		label.setEnabled(enabled);
		for (Control child : cell.getChildren()) {
			Enablement.set(child, enabled || always.contains(child));
		}
	}

	/** Whether the row means something now. */
	public boolean isEnabled() {
		return control.isEnabled();
	}
}
