package org.reannotate.views.runs;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.reannotate.views.lists.FilterFields;
import org.reannotate.views.runs.RunFilter.Show;

/** The fields with which a person filters runs. UI thread only. */
final class RunFilterBar extends FilterFields {

	private final Text text;
	private final Combo show;
	private final Consumer<RunFilter> changed;
	private RunFilter filter = RunFilter.ALL;

	RunFilterBar(Composite parent, Consumer<RunFilter> changed) {
		super(parent);
		this.changed = changed;
		text = text(Messages.RunFilterBar_text, Messages.RunFilterBar_textTip, this::changed);
		show = combo(Messages.RunFilterBar_showTip, this::changed, Messages.RunFilterBar_all,
				Messages.RunFilterBar_finished, Messages.RunFilterBar_unfinished, Messages.RunFilterBar_running,
				Messages.RunFilterBar_failed);
	}

	private void changed() {
		var now = new RunFilter(text.getText(), Show.values()[show.getSelectionIndex()]);
		if (!now.equals(filter)) {
			filter = now;
			changed.accept(now);
		}
	}

	/** Shows a filter. */
	void set(RunFilter other) {
		filter = other;
		if (!text.getText().strip().equals(other.text())) {
			text.setText(other.text());
		}
		show.select(other.show().ordinal());
	}
}
