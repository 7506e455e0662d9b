package org.reannotate.launching.ui.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.Search;
import org.reannotate.audit.training.SearchRequest;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.SearchSnapshot;
import org.reannotate.audit.training.SearchSpace;
import org.reannotate.audit.training.Trial;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dialogs.DialogWork;
import org.reannotate.launching.ui.dialogs.ProgressRow;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/** Asks what to vary and for how long, shows the trials as they come, and lets a person take one. UI thread. */
public final class SearchDialog extends TitleAreaDialog {

	private static final String HELP = "org.reannotate.help.launch";
	private static final int USE = IDialogConstants.OK_ID;
	private static final int MARGINS = 48;
	private static final int WIDTH = 860;
	private static final int HEIGHT = 240;
	private static final int FIELD = 80;
	private static final int COLUMNS = 3;
	private static final double MINUTES = 10;
	private static final int SECOND_MS = 1000;

	private final DatasetSession session;
	private final TrainingSettings settings;
	private final Map<Hyperparameter, Button> varied = new EnumMap<>(Hyperparameter.class);
	private Text low;
	private Text high;
	private Text minutes;
	private Button start;
	private TrialTable table;
	private ProgressRow progress;
	private @Nullable DialogWork<SearchResult> work;
	private @Nullable Trial best;
	private Duration budget = Duration.ZERO;
	private long began;
	private @Nullable Recipe taken;

	/** @param session retained by the caller while the dialog is open */
	public SearchDialog(Shell parent, DatasetSession session, TrainingSettings settings) {
		super(parent);
		this.session = session;
		this.settings = settings;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The recipe that the person took, or null. */
	public @Nullable Recipe taken() {
		return taken;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.SearchDialog_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	/** The words at the top are broken into lines, not the dialog made as wide as they are. */
	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.min(size.x, getShell().computeSize(WIDTH + MARGINS, SWT.DEFAULT).x), size.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.SearchDialog_title);
		setMessage(Messages.SearchDialog_explanation);
		var outer = (Composite) super.createDialogArea(parent);
		var area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		choices(area);
		limits(area);
		table = new TrialTable(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		table.setVaried(chosen());
		table.addSelectionListener(this::enableUse);
		progress = new ProgressRow(area, this::stop);
		return outer;
	}

	private void choices(Composite parent) {
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.SearchDialog_vary);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 8).spacing(24, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Set<Hyperparameter> usual = SearchSpace.defaults().varied();
		for (Hyperparameter hyperparameter : Hyperparameter.values()) {
			var check = new Button(group, SWT.CHECK);
			check.setText(HyperparameterWords.of(hyperparameter));
			check.setSelection(usual.contains(hyperparameter));
			check.addListener(SWT.Selection, event -> variedChanged());
			varied.put(hyperparameter, check);
		}
	}

	private void limits(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		low = field(row, Messages.SearchDialog_rates, SearchSpace.defaults().lowestRate());
		high = field(row, Messages.SearchDialog_to, SearchSpace.defaults().highestRate());
		minutes = field(row, Messages.SearchDialog_budget, MINUTES);
		new Label(row, SWT.NONE).setText(Messages.SearchDialog_minutes);
		start = new Button(row, SWT.PUSH);
		start.setText(Messages.SearchDialog_start);
		start.addListener(SWT.Selection, event -> start());
	}

	private Text field(Composite row, String name, double value) {
		new Label(row, SWT.NONE).setText(name);
		var text = new Text(row, SWT.BORDER);
		text.setText(NumberRule.text(value));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, USE, Messages.SearchDialog_useBest, false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		getShell().setDefaultButton(start);
		validate();
	}

	private Set<Hyperparameter> chosen() {
		Set<Hyperparameter> chosen = EnumSet.noneOf(Hyperparameter.class);
		varied.forEach((hyperparameter, check) -> {
			if (check.getSelection()) {
				chosen.add(hyperparameter);
			}
		});
		return chosen;
	}

	private void variedChanged() {
		table.setVaried(chosen());
		boolean rate = chosen().contains(Hyperparameter.LEARNING_RATE);
		low.setEnabled(rate);
		high.setEnabled(rate);
		validate();
	}

	private @Nullable String problem() {
		var rate = NumberRule.real(Messages.Hyperparameter_learningRate, 1e-9, 100);
		String problem = low.isEnabled() ? rate.problem(low.getText()) : null;
		problem = problem == null && high.isEnabled() ? rate.problem(high.getText()) : problem;
		problem = problem == null ? NumberRule.real(Messages.SearchDialog_budget, 0.1, 100_000).problem(minutes.getText())
				: problem;
		if (problem != null) {
			return problem;
		}
		try {
			space();
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private SearchSpace space() {
		return low.isEnabled() ? new SearchSpace(chosen(), value(low), value(high)) : SearchSpace.of(chosen());
	}

	private static double value(Text text) {
		return Double.parseDouble(text.getText().strip());
	}

	private boolean validate() {
		String problem = problem();
		setErrorMessage(problem);
		start.setEnabled(problem == null && work == null);
		return problem == null;
	}

	private void start() {
		if (!validate() || work != null) {
			return;
		}
		var search = PlatformUI.getWorkbench().getService(Search.class);
		var request = new SearchRequest(session.store(), settings.recipe(), settings.data(), space(),
				Duration.ofSeconds(Math.round(60 * value(minutes))));
		best = null;
		budget = request.budget();
		began = System.nanoTime();
		progress.busy(0, Messages.SearchDialog_begins);
		work = DialogWork.start(getShell(), Messages.SearchDialog_job,
				monitor -> search.search(request, snapshot -> UiThread.run(getShell(), () -> show(snapshot)), monitor),
				new Searching());
		varied.values().forEach(check -> check.setEnabled(false));
		validate();
		getShell().getDisplay().timerExec(SECOND_MS, this::tick);
	}

	private void stop() {
		DialogWork<SearchResult> running = work;
		if (running != null) {
			running.cancel();
		}
	}

	private void show(SearchSnapshot snapshot) {
		best = snapshot.best();
		table.show(snapshot.trials(), snapshot.best());
		enableUse();
		began = System.nanoTime() - snapshot.spent().toNanos();
		budget = snapshot.budget();
	}

	/** Shows each second how much of the time is over. */
	private void tick() {
		Shell shell = getShell();
		if (work != null && shell != null && !shell.isDisposed()) {
			Duration spent = Duration.ofNanos(System.nanoTime() - began);
			double fraction = (double) spent.toMillis() / Math.max(1, budget.toMillis());
			progress.busy(Math.min(1, fraction), NLS.bind(Messages.SearchDialog_spent, clock(spent), clock(budget)));
			shell.getDisplay().timerExec(SECOND_MS, this::tick);
		}
	}

	private static String clock(Duration time) {
		return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
	}

	/** The trial to take: the selected one if it was trained, else the best. */
	private @Nullable Trial wanted() {
		Trial selected = table.selected();
		return selected != null && !Double.isNaN(selected.validationAccuracy()) ? selected : best;
	}

	private void enableUse() {
		Button use = getButton(USE);
		Trial wanted = wanted();
		Trial winner = best;
		if (use != null) {
			boolean other = wanted != null && winner != null && wanted.number() != winner.number();
			use.setText(other ? NLS.bind(Messages.SearchDialog_useTrial, wanted.number()) : Messages.SearchDialog_useBest);
			use.setEnabled(wanted != null);
			setButtonLayoutData(use);
			use.requestLayout();
		}
	}

	@Override
	protected void okPressed() {
		Trial wanted = wanted();
		if (wanted != null) {
			taken = wanted.recipe();
			super.okPressed();
		}
	}

	private final class Searching implements DialogWork.Listener<SearchResult> {

		@Override
		public void progress(double fraction, String words) {
			// The table's snapshots tell it better.
		}

		@Override
		public void done(SearchResult result) {
			end();
			Trial winner = result.trials().stream().filter(trial -> trial.number() == result.best()).findFirst().orElse(null);
			best = winner;
			table.show(result.trials(), winner);
			progress.idle(winner == null ? Messages.SearchDialog_nothing
					: NLS.bind(Messages.SearchDialog_found, winner.number(), TrialColumn.ACCURACY.text(winner)));
			enableUse();
		}

		@Override
		public void ended(@Nullable String problem) {
			end();
			progress.idle(problem == null ? Messages.SearchDialog_stopped : problem);
			setErrorMessage(problem);
		}

		private void end() {
			work = null;
			varied.values().forEach(check -> check.setEnabled(true));
			validate();
		}
	}
}
