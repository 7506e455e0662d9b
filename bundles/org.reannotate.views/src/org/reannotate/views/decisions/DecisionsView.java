package org.reannotate.views.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;
import org.reannotate.views.decisions.DecisionSearch.Key;
import org.reannotate.views.table.TableContent;
import org.reannotate.views.table.VirtualTable;

/**
 * All decisions about the current dataset: who, when, what and why; filtered, sorted, and taken back one or many at a
 * time, as an undoable step of its own, whenever they were made.
 */
public class DecisionsView extends SessionView<DecisionsSnapshot> {

	public static final String ID = "org.reannotate.views.decisions";

	private static final Set<Change> CONCERNS = Set.of(Change.SAMPLES, Change.DECISIONS, Change.TAXONOMY);

	private final DecisionReader reader = new DecisionReader();
	private final ISelectionListener selectionListener = this::selectedElsewhere;
	private volatile DecisionFilter filter = DecisionFilter.ALL;
	private volatile Key key = Key.TIME;
	private volatile boolean turned;
	private Label head;
	private DecisionFilterBar filters;
	private VirtualTable table;
	private IAction link;
	private @Nullable DecisionsSnapshot shown;

	@Override
	protected Control createContent(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(content);
		head = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(head);
		filters = new DecisionFilterBar(content, this::ask);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
		table = new VirtualTable(content, DecisionTable.columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addOpenListener(this::open);
		table.addSortListener(this::sort);
		getSite().setSelectionProvider(table);
		getSite().getPage().addPostSelectionListener(selectionListener);
		createActions();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(content, "org.reannotate.help.decisions");
		return content;
	}

	private void createActions() {
		var menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		getSite().registerContextMenu(menu, table);
		link = new Action(Messages.DecisionsView_link, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				ask(filter.ofSample(-1));
			}
		};
		link.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(link);
		getViewSite().getActionBars().getMenuManager().add(link);
	}

	@Override
	protected boolean concerns(StoreEvent event) {
		return event.changes().stream().anyMatch(CONCERNS::contains);
	}

	@Override
	protected void sessionChanged(@Nullable DatasetSession now) {
		filter = DecisionFilter.ALL;
		table.setContent(TableContent.EMPTY);
	}

	@Override
	protected DecisionsSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		return reader.read(dataset, filter, key, turned, monitor);
	}

	@Override
	protected void show(DecisionsSnapshot snapshot) {
		DatasetSession session = session();
		if (session == null) {
			return;
		}
		shown = snapshot;
		setCount(snapshot.rows().length);
		if (snapshot.log().size() == 0) {
			showEmpty(Messages.DecisionsView_none);
			return;
		}
		head.setText(snapshot.rows().length == snapshot.log().size()
				? NLS.bind(Messages.DecisionsView_all, snapshot.log().size())
				: NLS.bind(Messages.DecisionsView_some, snapshot.rows().length, snapshot.log().size()));
		if (snapshot.filter().equals(filter)) {
			filters.set(snapshot.filter(), snapshot.log(), session.taxonomy());
		}
		table.setContent(new DecisionTable(session, snapshot.log(), snapshot.rows()));
		table.setSorted(snapshot.key().ordinal(), (snapshot.key() == Key.TIME) != snapshot.turned());
	}

	private void ask(DecisionFilter asked) {
		filter = asked;
		refresh();
	}

	private void sort(int column) {
		Key clicked = Key.values()[column];
		turned = clicked == key && !turned;
		key = clicked;
		refresh();
	}

	private void open(int row) {
		DatasetSession session = session();
		DecisionsSnapshot snapshot = shown;
		if (session != null && snapshot != null) {
			int[] samples = Arrays.stream(snapshot.rows()).map(snapshot.log()::sampleId).distinct().toArray();
			SampleOpener.open(getSite().getPage(), session, new SampleList(Messages.DecisionsView_name, samples),
					snapshot.log().sampleId(snapshot.rows()[row]));
		}
	}

	/** When linked: only the decisions about the image that is selected elsewhere. */
	private void selectedElsewhere(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
		List<Integer> samples = part == this ? List.of() : Refs.samples(selection, session());
		if (link.isChecked() && samples.size() == 1 && samples.get(0) != filter.sampleId()) {
			ask(filter.ofSample(samples.get(0)));
		}
	}

	/** Ids of the selected decisions, as they are listed. */
	public List<Long> selected() {
		return Arrays.stream(table.selectedRows()).mapToObj(table.content()::key).map(Long.class::cast).toList();
	}

	/** Takes the selected decisions back as one step; the store may refuse with a word. */
	public void revertSelected() {
		DatasetSession session = session();
		List<Long> decisions = selected();
		if (session != null && !decisions.isEmpty()) {
			Decisions.run(session, Reverting.of(session, decisions));
		}
	}

	/** The table, for tests. */
	public VirtualTable table() {
		return table;
	}

	@Override
	public void setFocus() {
		if (!table.isVisible() || !table.setFocus()) {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selectionListener);
		super.dispose();
	}
}
