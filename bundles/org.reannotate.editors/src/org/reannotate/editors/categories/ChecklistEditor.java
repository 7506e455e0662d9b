package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.reannotate.editors.taxonomy.CheckLine;
import org.reannotate.model.FeatureKind;
import org.reannotate.ui.theme.Enablement;

/**
 * What images of a category must, may and must not show, a line each; the last, empty line makes a new one. A line
 * counts when Enter is pressed or the focus leaves it. UI thread only.
 */
final class ChecklistEditor extends Composite {

	private static final List<FeatureKind> KINDS = List.of(FeatureKind.MUST, FeatureKind.MAY, FeatureKind.MUST_NOT);

	private final Consumer<List<CheckLine>> changed;
	private final List<Row> rows = new ArrayList<>();
	private List<CheckLine> lines = List.of();

	private record Row(Combo kind, Text text, Button remove) {

		void dispose() {
			kind.dispose();
			text.dispose();
			remove.dispose();
		}
	}

	/** @param changed is told all lines after a person changed one */
	ChecklistEditor(Composite parent, Consumer<List<CheckLine>> changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 4).applyTo(this);
		show(List.of());
	}

	/** Shows a checklist; a line that is being typed at is left alone where it is the same one. */
	void show(List<CheckLine> newLines) {
		if (newLines.equals(lines) && !rows.isEmpty()) {
			return;
		}
		int focus = focusedRow();
		lines = List.copyOf(newLines);
		while (rows.size() > lines.size() + 1) {
			rows.remove(rows.size() - 1).dispose();
		}
		while (rows.size() < lines.size() + 1) {
			rows.add(addRow());
		}
		for (int i = 0; i < rows.size(); i++) {
			CheckLine line = i < lines.size() ? lines.get(i) : new CheckLine(FeatureKind.MUST, "");
			Row row = rows.get(i);
			if (i != focus || i < lines.size()) {
				row.kind().select(KINDS.indexOf(line.kind()));
				if (!row.text().getText().equals(line.text())) {
					row.text().setText(line.text());
				}
			}
			row.remove().setVisible(i < lines.size());
		}
		requestLayout();
	}

	private int focusedRow() {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).text().isFocusControl()) {
				return i;
			}
		}
		return -1;
	}

	private Row addRow() {
		int index = rows.size();
		Combo kind = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		KINDS.forEach(value -> kind.add(name(value)));
		kind.select(0);
		kind.addListener(SWT.Selection, event -> commit(index));
		Text text = new Text(this, SWT.BORDER);
		text.setMessage(Messages.ChecklistEditor_new);
		text.addListener(SWT.DefaultSelection, event -> {
			commit(index);
			if (index + 1 < rows.size()) {
				rows.get(index + 1).text().setFocus();
			}
		});
		text.addListener(SWT.FocusOut, event -> commit(index));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button remove = new Button(this, SWT.PUSH | SWT.FLAT);
		remove.setText("\u2715");
		remove.setToolTipText(Messages.ChecklistEditor_remove);
		remove.addListener(SWT.Selection, event -> remove(index));
		return new Row(kind, text, remove);
	}

	private void commit(int index) {
		Row row = rows.get(index);
		String text = row.text().getText().strip();
		var line = new CheckLine(KINDS.get(Math.max(0, row.kind().getSelectionIndex())), text);
		var next = new ArrayList<>(lines);
		if (index < lines.size()) {
			if (text.isEmpty()) {
				next.remove(index);
			} else {
				next.set(index, line);
			}
		} else if (!text.isEmpty()) {
			next.add(line);
		}
		tell(next);
	}

	private void remove(int index) {
		if (index < lines.size()) {
			var next = new ArrayList<>(lines);
			next.remove(index);
			tell(next);
		}
	}

	private void tell(List<CheckLine> next) {
		if (!next.equals(lines)) {
			show(next);
			changed.accept(next);
		}
	}

	private static String name(FeatureKind kind) {
		return switch (kind) {
		case MUST -> Messages.ChecklistEditor_must;
		case MAY -> Messages.ChecklistEditor_may;
		case MUST_NOT -> Messages.ChecklistEditor_mustNot;
		};
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		for (Control child : getChildren()) {
			Enablement.set(child, enabled);
		}
	}
}
