package org.reannotate.ui.parts;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Undo and redo of what is typed into one text field. UI thread only. */
final class TextUndo {

	private static final String KEY = TextUndo.class.getName();

	private final Control field;
	private final TextHistory history;
	private final IAction undo = action(TextHistory::undo);
	private final IAction redo = action(TextHistory::redo);

	private TextUndo(Control field) {
		this.field = field;
		this.history = new TextHistory(text());
		field.addListener(SWT.Modify, event -> history.changed(text()));
	}

	/** The history of a field, which begins when it is first asked for: when the field gets the focus. */
	static TextUndo of(Control field) {
		if (field.getData(KEY) instanceof TextUndo known) {
			return known;
		}
		var made = new TextUndo(field);
		field.setData(KEY, made);
		return made;
	}

	IAction undo() {
		return undo;
	}

	IAction redo() {
		return redo;
	}

	private IAction action(Function<TextHistory, @Nullable String> step) {
		return new Action() {
			@Override
			public void run() {
				String text = field.isDisposed() ? null : step.apply(history);
				if (text != null) {
					show(text);
				}
			}
		};
	}

	private String text() {
		return field instanceof Text text ? text.getText()
				: field instanceof StyledText styled ? styled.getText() : field instanceof Combo combo ? combo.getText() : "";
	}

	private void show(String text) {
		if (field instanceof Text plain) {
			plain.setText(text);
			plain.setSelection(text.length());
		} else if (field instanceof StyledText styled) {
			styled.setText(text);
			styled.setSelection(text.length());
		} else if (field instanceof Combo combo) {
			combo.setText(text);
		}
	}
}
