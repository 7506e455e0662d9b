package org.reannotate.views.runs;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.comparison.ComparisonPane;
import org.reannotate.views.comparison.RunFigures;
import org.reannotate.views.images.PartSelection;

/** What there is to say about the runs that are selected: one in words, several compared. UI thread only. */
final class SelectedRunsPane extends Composite {

	private final EmptyState nothing;
	private final Text details;
	private final ComparisonPane comparison;

	SelectedRunsPane(Composite parent, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session,
			PartSelection selection) {
		super(parent, SWT.NONE);
		setLayout(new StackLayout());
		nothing = new EmptyState(this);
		nothing.show(Messages.SelectedRunsPane_selectSome);
		details = new Text(this, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
		comparison = new ComparisonPane(this, site, session, selection);
		((StackLayout) getLayout()).topControl = nothing;
	}

	/** Shows these runs. */
	void show(List<RunRow> runs) {
		if (runs.size() > 1) {
			comparison.compare(runs.stream().map(SelectedRunsPane::figures).toList());
			top(comparison);
		} else if (runs.size() == 1) {
			String text = RunDetails.of(runs.get(0));
			if (!text.equals(details.getText())) {
				details.setText(text);
			}
			top(details);
		} else {
			top(nothing);
		}
	}

	private void top(Control control) {
		((StackLayout) getLayout()).topControl = control;
		layout();
	}

	private static RunFigures figures(RunRow run) {
		return new RunFigures(run.name(), run.entry().folder(), run.entry().active(), run.finished(), run.validation(),
				run.outOfSample(), run.health(), run.seconds(), Double.NaN);
	}

	/** The comparison of several runs. */
	ComparisonPane comparison() {
		return comparison;
	}
}
