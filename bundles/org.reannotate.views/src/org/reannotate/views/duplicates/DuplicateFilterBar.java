package org.reannotate.views.duplicates;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.reannotate.views.duplicates.DuplicateFilter.Show;

/** The fields with which a person filters groups of duplicates. UI thread only. */
final class DuplicateFilterBar extends Composite {

	private static final int TYPING_MS = 200;

	private final Text text;
	private final Combo show;
	private final Consumer<DuplicateFilter> changed;
	private final Runnable typed = this::changed;
	private DuplicateFilter filter = DuplicateFilter.OPEN;

	DuplicateFilterBar(Composite parent, Consumer<DuplicateFilter> changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(this);
		text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.DuplicateFilterBar_text);
		text.setToolTipText(Messages.DuplicateFilterBar_textTip);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		show = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		show.setItems(Messages.DuplicateFilterBar_open, Messages.DuplicateFilterBar_labels,
				Messages.DuplicateFilterBar_splits, Messages.DuplicateFilterBar_exact, Messages.DuplicateFilterBar_near,
				Messages.DuplicateFilterBar_settled, Messages.DuplicateFilterBar_all);
		show.select(0);
		show.setToolTipText(Messages.DuplicateFilterBar_showTip);
		text.addListener(SWT.Modify, event -> getDisplay().timerExec(TYPING_MS, typed));
		show.addListener(SWT.Selection, event -> changed());
	}

	private void changed() {
		if (isDisposed()) {
			return;
		}
		var now = new DuplicateFilter(Show.values()[show.getSelectionIndex()], text.getText());
		if (!now.equals(filter)) {
			filter = now;
			changed.accept(now);
		}
	}

	/** Shows a filter; what the person is typing stays. */
	void set(DuplicateFilter other) {
		if (!text.isFocusControl()) {
			filter = other;
			if (!text.getText().strip().equals(other.text())) {
				text.setText(other.text());
			}
			show.select(other.show().ordinal());
		}
	}
}
