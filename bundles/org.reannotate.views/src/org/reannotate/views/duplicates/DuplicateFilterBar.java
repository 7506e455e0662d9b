package org.reannotate.views.duplicates;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.reannotate.views.duplicates.DuplicateFilter.Show;
import org.reannotate.views.lists.FilterFields;

/** The fields with which a person filters groups of duplicates. UI thread only. */
final class DuplicateFilterBar extends FilterFields {

	private final Text text;
	private final Combo show;
	private final Consumer<DuplicateFilter> changed;
	private DuplicateFilter filter = DuplicateFilter.OPEN;

	DuplicateFilterBar(Composite parent, Consumer<DuplicateFilter> changed) {
		super(parent);
		this.changed = changed;
		text = text(Messages.DuplicateFilterBar_text, Messages.DuplicateFilterBar_textTip, this::changed);
		show = combo(Messages.DuplicateFilterBar_showTip, this::changed, Messages.DuplicateFilterBar_open,
				Messages.DuplicateFilterBar_labels, Messages.DuplicateFilterBar_splits, Messages.DuplicateFilterBar_exact,
				Messages.DuplicateFilterBar_near, Messages.DuplicateFilterBar_settled, Messages.DuplicateFilterBar_all);
	}

	private void changed() {
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
