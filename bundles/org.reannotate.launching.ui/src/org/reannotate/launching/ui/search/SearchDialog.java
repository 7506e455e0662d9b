package org.reannotate.launching.ui.search;

import java.time.Duration;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.Search;
import org.reannotate.audit.training.SearchListener;
import org.reannotate.audit.training.SearchRequest;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.SearchSnapshot;
import org.reannotate.audit.training.Trial;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dialogs.WorkDialog;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.ui.thread.UiThread;

/** Asks what to vary and for how long, shows the trials as they come, and lets a person take one. UI thread. */
public final class SearchDialog extends WorkDialog {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 240;
	private static final int SECOND_MS = 1000;

	private final DatasetSession session;
	private final TrainingSettings settings;
	private final SearchForm form = new SearchForm(this::edited);
	private Button begin;
	private Set<Hyperparameter> varied = Set.of();
	private TrialTable table;
	private BudgetClock clock = new BudgetClock(Duration.ZERO, 0);
	private @Nullable Trial best;
	private @Nullable Recipe taken;

	/** @param session retained by the caller while the dialog is open */
	public SearchDialog(Shell parent, DatasetSession session, TrainingSettings settings) {
		super(parent, Messages.SearchDialog_title, Messages.SearchDialog_explanation, WIDTH);
		this.session = session;
		this.settings = settings;
	}

	/** The recipe that the person took, or null. */
	public @Nullable Recipe taken() {
		return taken;
	}

	@Override
	protected void createContent(Composite area) {
		form.createChoices(area);
		Composite row = row(area, 8);
		form.createLimits(row);
		begin = button(row, Messages.SearchDialog_start, this::search);
		table = new TrialTable(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		showVaried();
		table.addSelectionListener(this::enableUse);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Enablement.set(createButton(parent, USE, Messages.SearchDialog_useBest, false), false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		getShell().setDefaultButton(begin);
		workChanged();
	}

	private void edited() {
		if (table != null) {
			showVaried();
			workChanged();
		}
	}

	private void showVaried() {
		if (!varied.equals(form.varied())) {
			varied = form.varied();
			table.setVaried(varied);
		}
	}

	@Override
	protected void workChanged() {
		form.setEditable(!working());
		String problem = form.problem();
		setErrorMessage(problem);
		Enablement.set(begin, problem == null && !working());
		enableUse();
	}

	private void search() {
		if (form.problem() != null || working()) {
			return;
		}
		var request = new SearchRequest(session.store(), settings.recipe(), settings.data(), form.space(), form.budget());
		best = null;
		clock = new BudgetClock(request.budget(), System.nanoTime());
		var search = PlatformUI.getWorkbench().getService(Search.class);
		SearchListener seen = snapshot -> UiThread.run(table.control(), () -> show(snapshot));
		start(Messages.SearchDialog_job, Messages.SearchDialog_stopped, monitor -> search.search(request, seen, monitor),
				this::found);
		show(0, Messages.SearchDialog_begins);
		getShell().getDisplay().timerExec(SECOND_MS, this::tick);
	}

	/** The clock tells it better. */
	@Override
	protected void progressed(double fraction, String words) {
		// see tick
	}

	/** Shows each second how much of the time is over. */
	private void tick() {
		if (working() && !table.control().isDisposed()) {
			long now = System.nanoTime();
			show(clock.share(now), clock.words(now));
			table.control().getDisplay().timerExec(SECOND_MS, this::tick);
		}
	}

	private void show(SearchSnapshot snapshot) {
		best = snapshot.best();
		table.show(snapshot.trials(), snapshot.best());
		clock.spent(snapshot.spent(), System.nanoTime());
		enableUse();
	}

	private void found(SearchResult result) {
		Trial winner = result.trials().stream().filter(trial -> trial.number() == result.best()).findFirst().orElse(null);
		best = winner;
		table.show(result.trials(), winner);
		say(winner == null ? Messages.SearchDialog_nothing
				: NLS.bind(Messages.SearchDialog_found, winner.number(), TrialColumn.ACCURACY.text(winner)));
	}

	/** The trial to take: the selected one if it was trained, else the best. */
	private @Nullable Trial wanted() {
		Trial selected = table.selected();
		return selected != null && !Double.isNaN(selected.validationAccuracy()) ? selected : best;
	}

	private void enableUse() {
		Trial wanted = wanted();
		Trial winner = best;
		boolean other = wanted != null && winner != null && wanted.number() != winner.number();
		nameUse(other ? NLS.bind(Messages.SearchDialog_useTrial, wanted.number()) : Messages.SearchDialog_useBest,
				wanted != null);
	}

	@Override
	protected void okPressed() {
		Trial wanted = wanted();
		if (wanted != null) {
			taken = wanted.recipe();
			super.okPressed();
		}
	}
}
