package org.reannotate.editors.categories;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field whose text counts when Enter is pressed (Ctrl+Enter where it has several lines) or the focus leaves it; Esc
 * brings back what was there. UI thread only.
 */
final class CommittedText {

	private final Text text;
	private final Consumer<String> changed;
	private String shown = "";

	/** @param changed is told the stripped text after a person changed it */
	CommittedText(Composite parent, int style, Consumer<String> changed) {
		this.changed = changed;
		text = new Text(parent, style);
		boolean several = (style & SWT.MULTI) != 0;
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				text.setText(shown);
			} else if (several && event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				commit();
			}
		});
		if (several) {
			text.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
					event.doit = true;
				}
			});
		}
	}

	Text control() {
		return text;
	}

	/** Shows a text; what a person is typing is not overwritten by what it was before. */
	void show(String newText) {
		boolean typed = text.isFocusControl() && !text.getText().strip().equals(shown);
		if (!typed && !text.getText().equals(newText)) {
			text.setText(newText);
		}
		shown = newText;
	}

	/** Shows the text of something else, whatever was typed. */
	void showOther(String newText) {
		shown = newText;
		text.setText(newText);
	}

	/** Tells what was typed, if anything. */
	void commit() {
		String typed = text.getText().strip();
		if (!typed.equals(shown)) {
			shown = typed;
			changed.accept(typed);
		}
	}
}
