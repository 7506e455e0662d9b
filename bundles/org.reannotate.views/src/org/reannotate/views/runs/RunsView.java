package org.reannotate.views.runs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
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
import org.reannotate.views.comparison.ComparisonPane;
import org.reannotate.views.images.AdaptiveSash;
import org.reannotate.views.images.GalleryTarget;
import org.reannotate.views.images.PartSelection;
import org.reannotate.views.running.Pulse;
import org.reannotate.views.running.RunCommands;
import org.reannotate.views.running.RunPart;
import org.reannotate.views.table.TableContent;
import org.reannotate.views.table.VirtualTable;

/**
 * All runs of the current dataset: what each is, knew and reached. One of them is the active one, which findings and
 * predictions come from. Two or more that are selected are compared beside the table.
 */
public final class RunsView extends SessionView<RunsSnapshot> implements GalleryTarget, RunPart {

	public static final String ID = RunPart.RUNS;

	private static final Set<Change> CONCERNS = Set.of(Change.RUNS, Change.DECISIONS, Change.FINDINGS);

	/** A lower view shows table and comparison side by side. */
	private static final int LOW = 380;

	private final RunsReader reader = new RunsReader();
	private final PartSelection selection = new PartSelection();
	private final Runnable runsChanged = this::refresh;
	private volatile RunFilter filter = RunFilter.ALL;
	private volatile RunKey key = RunKey.STARTED;
	private volatile boolean turned;
	private @Nullable RunCatalog catalog;
	private Pulse pulse;
	private RunActions actions;
	private RunMenu menu;
	private Label head;
	private RunFilterBar filters;
	private VirtualTable table;
	private SelectedRunsPane below;
	private String wanted = "";

	@Override
	protected Control createContent(Composite parent) {
		pulse = Pulse.of(this, parent);
		var root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(root);
		var bar = new Composite(root, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(bar);
		filters = new RunFilterBar(bar, this::ask);
		head = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(head);
		SashForm sash = AdaptiveSash.belowUnlessLow(root, LOW);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new VirtualTable(sash, RunTable.columns());
		table.addSortListener(this::sort);
		table.addOpenListener(row -> actions.follow());
		table.addSelectionChangedListener(event -> selected());
		below = new SelectedRunsPane(sash, getSite(), this::session, selection);
		sash.setWeights(2, 3);
		sash.addListener(SWT.Resize, event -> weigh(sash));
		createActions();
		RunKeys.attach(table, getSite());
		ReviewKeys.attach(below.comparison(), getSite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(root, "org.reannotate.help.runs");
		getSite().setSelectionProvider(selection);
		return root;
	}

	/** Beside each other the table needs more than half, or its columns are too narrow to be read. */
	private static void weigh(SashForm sash) {
		boolean beside = sash.getOrientation() == SWT.HORIZONTAL;
		int[] weights = sash.getWeights();
		if (beside != weights[0] > weights[1]) {
			sash.setWeights(beside ? new int[] { 5, 4 } : new int[] { 2, 3 });
		}
	}

	private void createActions() {
		actions = new RunActions(this);
		menu = actions.menu();
		MenuManager context = menu.menu();
		table.setMenu(context.createContextMenu(table));
		getSite().registerContextMenu(context, table);
	}

	@Override
	protected boolean concerns(StoreEvent event) {
		return event.changes().stream().anyMatch(CONCERNS::contains);
	}

	@Override
	protected void sessionChanged(@Nullable DatasetSession now) {
		filter = RunFilter.ALL;
		filters.set(filter);
		table.setContent(TableContent.EMPTY);
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

	@Override
	protected RunsSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		return RunsSnapshot.of(reader.read(dataset.store()), filter, key, turned);
	}

	@Override
	protected void show(RunsSnapshot snapshot) {
		DatasetSession session = session();
		pulse.next(Pulse.IDLE);
		if (session == null || snapshot.all().isEmpty()) {
			setCount(-1);
			showEmptyLinks(Messages.RunsView_noRun, this::begin);
			return;
		}
		setCount(snapshot.all().size());
		head.setText(snapshot.rows().size() == snapshot.all().size()
				? NLS.bind(Messages.RunsView_all, snapshot.all().size())
				: NLS.bind(Messages.RunsView_some, snapshot.rows().size(), snapshot.all().size()));
		var content = new RunTable(session, snapshot.rows());
		table.setContent(content);
		table.setSorted(snapshot.key().ordinal(), snapshot.key().descending(snapshot.turned()));
		if (!wanted.isEmpty() && content.indexOf(wanted) >= 0) {
			table.select(content.indexOf(wanted));
			wanted = "";
		}
		showBelow();
	}

	private void begin(String target) {
		DatasetSession session = session();
		if (session != null && target.equals("train")) {
			RunCommands.train(getSite(), session);
		} else {
			run(RunCommands.AUDIT, Map.of());
		}
	}

	private void ask(RunFilter asked) {
		filter = asked;
		refresh();
	}

	private void sort(int column) {
		RunKey clicked = RunKey.values()[column];
		turned = clicked == key && !turned;
		key = clicked;
		refresh();
	}

	List<RunRow> selectedRuns() {
		return table.content() instanceof RunTable runs ? Arrays.stream(table.selectedRows()).mapToObj(runs::row).toList()
				: List.of();
	}

	private void selected() {
		if (table.lead() >= 0) {
			selection.setSelection(table.getSelection());
		}
		showBelow();
	}

	private void showBelow() {
		List<RunRow> runs = selectedRuns();
		menu.selected(runs);
		below.show(runs);
	}

	@Override
	public void showRun(String name) {
		wanted = name;
		ask(RunFilter.ALL);
		filters.set(RunFilter.ALL);
	}

	/** Selects runs by their names and compares them. UI thread. */
	public void selectRuns(List<String> names) {
		DatasetSession session = session();
		if (session != null) {
			table.setSelection(new StructuredSelection(
					names.stream().map(name -> new RunRef(session, name)).toList()));
		}
	}

	/** Exports the network of the selected run into a new folder. UI thread. */
	public void exportTo(Path output) {
		actions.exportTo(Exporting.ANY_FOLD, output);
	}

	@Override
	public Gallery activeGallery() {
		return below.comparison().gallery();
	}

	@Override
	public SampleList list() {
		return below.comparison().list();
	}

	/** The table of runs, for tests. */
	public VirtualTable table() {
		return table;
	}

	/** The comparison beside it, for tests. */
	public ComparisonPane comparison() {
		return below.comparison();
	}

	@Override
	public void setFocus() {
		if (table == null || !table.isVisible() || !table.setFocus()) {
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
