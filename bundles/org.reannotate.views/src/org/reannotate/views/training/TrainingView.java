package org.reannotate.views.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.views.images.AdaptiveSash;
import org.reannotate.views.images.GalleryTarget;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.PartSelection;
import org.reannotate.views.running.Pulse;
import org.reannotate.views.running.RunCommands;
import org.reannotate.views.running.RunPart;

/**
 * A training as it goes on: loss, accuracy, learning rate and speed as curves, how well each category is told, and the
 * images that an epoch gets wrong, to decide about. Follows the run that goes on, else the newest one.
 */
public final class TrainingView extends SessionView<TrainingSnapshot> implements GalleryTarget, RunPart {

	public static final String ID = RunPart.TRAINING;

	private static final Set<Change> CONCERNS = Set.of(Change.RUNS, Change.FINDINGS, Change.TAXONOMY, Change.DECISIONS);
	private static final int STEPS = 1000;

	private final RunFollower follower = new RunFollower();
	private final PartSelection selection = new PartSelection();
	private final Runnable runsChanged = this::runsChanged;
	private volatile String wanted = "";
	private @Nullable RunCatalog catalog;
	private Pulse pulse;
	private Stopping stopping;
	private Link state;
	private ProgressBar progress;
	private Button stop;
	private ChartGrid charts;
	private EpochPane epoch;
	private TrainingSnapshot shown = TrainingSnapshot.NONE;

	@Override
	protected Control createContent(Composite parent) {
		pulse = Pulse.of(this, parent);
		stopping = new Stopping(getSite());
		var root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(root);
		createHead(root);
		SashForm sash = AdaptiveSash.create(root);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		charts = new ChartGrid(sash, place -> epoch.chooseAt(place));
		epoch = new EpochPane(sash, getSite(), this::session, selection);
		sash.setWeights(3, 2);
		createActions();
		ReviewKeys.attach(epoch.gallery(), getSite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(root, "org.reannotate.help.training");
		getSite().setSelectionProvider(selection);
		return root;
	}

	private void createHead(Composite parent) {
		var head = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(head);
		state = new Link(head, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
		state.addListener(SWT.Selection, event -> follow(event.text));
		progress = new ProgressBar(head, SWT.HORIZONTAL);
		progress.setMaximum(STEPS);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(progress);
		stop = new Button(head, SWT.PUSH);
		stop.setText(Messages.TrainingView_stop);
		stop.addListener(SWT.Selection, event -> stop());
	}

	private void createActions() {
		var bar = getViewSite().getActionBars().getToolBarManager();
		IAction[] logarithmic = new IAction[1];
		logarithmic[0] = InsightViews.action(Messages.ChartGrid_logLoss, "logScale", IAction.AS_CHECK_BOX,
				() -> charts.setLogarithmic(logarithmic[0].isChecked()));
		bar.add(logarithmic[0]);
		bar.add(InsightViews.action(Messages.ChartGrid_showAll, "fit", IAction.AS_PUSH_BUTTON, charts::showAll));
	}

	@Override
	protected boolean concerns(StoreEvent event) {
		if (event.changes().contains(Change.RUNS)) {
			follower.catalogChanged();
		}
		return event.changes().stream().anyMatch(CONCERNS::contains);
	}

	@Override
	protected void sessionChanged(@Nullable DatasetSession now) {
		if (catalog != null) {
			wanted = ""; // a run of the dataset before; one may have been asked for before the first dataset was there
		}
		listen(now);
	}

	private void listen(@Nullable DatasetSession now) {
		RunCatalog before = catalog;
		if (before != null) {
			before.removeListener(runsChanged);
		}
		RunCatalog after = now == null ? null : RunCatalog.of(now.store());
		catalog = after;
		if (after != null) {
			after.addListener(runsChanged);
		}
	}

	private void runsChanged() {
		follower.catalogChanged();
		refresh();
	}

	@Override
	protected TrainingSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		return follower.read(dataset.store(), wanted);
	}

	@Override
	protected void show(TrainingSnapshot snapshot) {
		shown = snapshot;
		pulse.next(snapshot.running() ? Pulse.RUNNING : Pulse.IDLE);
		DatasetSession session = session();
		if (snapshot.run() == null || session == null) {
			setContentDescription("");
			showEmptyLinks(Messages.TrainingView_noRun, this::begin);
			return;
		}
		showState(snapshot);
		charts.show(snapshot.curves());
		epoch.show(snapshot);
	}

	private void showState(TrainingSnapshot snapshot) {
		String text = NLS.bind(Messages.TrainingView_title, snapshot.name(),
				StateLine.of(snapshot, RunCommands.has(getSite(), RunCommands.RESUME)));
		if (!text.equals(state.getText())) {
			state.setText(text);
			state.setToolTipText(null);
		}
		progress.setSelection((int) Math.round(STEPS * snapshot.progress().share()));
		boolean running = snapshot.running();
		DatasetSession session = session();
		boolean here = running && session != null && stopping.possible(session);
		if (stop.getEnabled() != here) {
			Enablement.set(stop, here);
			stop.setToolTipText(here ? Messages.TrainingView_stopTip : running ? Messages.TrainingView_stopElsewhere : null);
		}
		if (progress.getVisible() != running) {
			for (Control control : List.of(progress, stop)) {
				control.setVisible(running);
			}
		}
	}

	private void begin(String target) {
		DatasetSession session = session();
		if (session != null && target.equals("train")) {
			RunCommands.train(getSite(), session);
		} else {
			run(RunCommands.AUDIT, Map.of());
		}
	}

	private void follow(String target) {
		DatasetSession session = session();
		if (session == null) {
			return;
		}
		switch (target) {
		case StateLine.RESUME -> RunCommands.run(getSite(), RunCommands.RESUME, session, shown.name());
		case StateLine.LOG -> openLog(shown.log());
		case StateLine.RUNS -> RunPart.open(getSite().getPage(), RunPart.RUNS, shown.name());
		default -> showRun("");
		}
	}

	private void openLog(@Nullable Path log) {
		if (log != null && Files.isRegularFile(log)) {
			Program.launch(log.toString());
		}
	}

	private void stop() {
		DatasetSession session = session();
		if (session != null) {
			Enablement.set(stop, false);
			stopping.stop(session);
		}
	}

	/** Shows a run by its name, until another dataset is opened; empty: the one that goes on, else the newest. */
	@Override
	public void showRun(String name) {
		wanted = name;
		refresh();
	}

	@Override
	public Gallery activeGallery() {
		return epoch.gallery();
	}

	@Override
	public SampleList list() {
		return epoch.list();
	}

	@Override
	public void clear() {
		epoch.clear();
	}

	@Override
	public void setFocus() {
		if (charts == null || !charts.isVisible() || !charts.setFocus()) {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		listen(null);
		if (pulse != null) {
			pulse.dispose();
		}
		super.dispose();
	}
}
