package org.reannotate.views.lists;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.ReviewMenu;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.review.ZoomTarget;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;
import org.reannotate.ui.session.SessionFindings;
import org.reannotate.views.lists.ListFilter.Show;
import org.reannotate.views.table.VirtualTable;

/**
 * A list of one kind of findings about images: filtered, sorted, decided about in place or in the sample editor, which
 * is opened with the list. What the person decides about stays where it is until the list is asked for anew.
 */
public abstract class ReviewListView extends SessionView<ReviewListSnapshot> implements ReviewTarget, ZoomTarget {

	private static final Set<Change> CONCERNS = Set.of(Change.SAMPLES, Change.DECISIONS, Change.FINDINGS,
			Change.TAXONOMY);

	private final ISelectionListener selectionListener = this::selectedElsewhere;
	private volatile ListQuery query = ListQuery.OPEN;
	private @Nullable ListState restored;
	private Composite content;
	private Label head;
	private NewsBadge badge;
	private FilterBar filters;
	private ListPane pane;
	private ListActions actions;
	private ReviewListSnapshot shown = ReviewListSnapshot.NONE;

	/** The findings that this view lists. In a job. */
	protected abstract ListSource source();

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		restored = ListState.read(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		new ListState(actions.isTable(), query.filter().show(), pane.gallery().thumbnailSize()).save(memento);
	}

	@Override
	protected Control createContent(Composite parent) {
		content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(content);
		head = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
		badge = new NewsBadge(content, this::takeNews);
		filters = new FilterBar(content, this::ask, this::ask);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
		pane = new ListPane(content, source().numbers(), source().listed());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		pane.addOpenListener(this::open);
		pane.addSortListener(key -> ask(query.sort().clicked(key)));
		getSite().setSelectionProvider(pane.selection());
		getSite().getPage().addPostSelectionListener(selectionListener);
		ReviewKeys.attach(pane, getSite());
		pane.menuControls().forEach(control -> ReviewMenu.hook(control, getSite(), pane.selection()));
		actions = new ListActions(getViewSite().getActionBars(), pane::showAsTable, this::showFolded);
		restore();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(content, source().helpContext());
		return content;
	}

	private void restore() {
		ListState state = restored;
		if (state != null) {
			actions.setTable(state.table());
			pane.showAsTable(state.table());
			pane.gallery().setThumbnailSize(state.thumbnailSize());
			query = query.with(query.filter().withShow(state.show()));
		}
	}

	@Override
	protected boolean concerns(StoreEvent event) {
		return event.changes().stream().anyMatch(CONCERNS::contains);
	}

	@Override
	protected void sessionChanged(@Nullable DatasetSession now) {
		query = query.with(query.filter().withCategories(Set.of()).withPair(null).withText(""));
	}

	@Override
	protected ReviewListSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		return ReviewListSnapshot.read(dataset, source(), query);
	}

	@Override
	protected void show(ReviewListSnapshot snapshot) {
		shown = snapshot;
		DatasetSession session = session();
		if (session == null) {
			return;
		}
		if (!snapshot.audited()) {
			if (session.findings() == SessionFindings.NONE) {
				setCount(-1);
				showEmpty(Messages.ReviewListView_reading);
			} else {
				showUnaudited(Messages.ReviewListView_noRun);
			}
			return;
		}
		FindingList list = snapshot.list();
		setCount(list.open());
		if (!head.getText().equals(snapshot.headline())) {
			head.setText(snapshot.headline());
			head.requestLayout();
		}
		badge.show(snapshot.news());
		filters.offer(snapshot.all(), session.taxonomy());
		if (query.filter().equals(snapshot.query().filter())) {
			filters.set(snapshot.query().filter(), session.taxonomy());
			filters.set(query.sort());
		}
		explain(list, snapshot.query().filter());
		pane.show(session, list, snapshot.query().sort());
		stay(snapshot);
	}

	/** From now on what is on the screen stays there, unless another question was asked meanwhile. */
	private void stay(ReviewListSnapshot snapshot) {
		if (query.filter().equals(snapshot.query().filter()) && query.sort().equals(snapshot.query().sort())) {
			query = query.staying(Places.of(snapshot.list().ids()), snapshot.run(), snapshot.seen());
		}
	}

	/** Shows the newest findings in their order; what is selected stays selected. */
	private void takeNews() {
		ask(query.sort());
		pane.setFocus();
	}

	private void explain(FindingList list, ListFilter filter) {
		if (list.total() + list.folded() == 0) {
			pane.explain(source().nothingFound(), () -> {
			});
		} else if (filter.isPlain() && filter.show() == Show.OPEN) {
			pane.explain(Messages.ReviewListView_allSettled, () -> ask(filter.withShow(Show.SETTLED)));
		} else {
			pane.explain(Messages.ReviewListView_nonePasses, () -> ask(ListFilter.OPEN.withShow(Show.ALL)));
		}
	}

	private void ask(ListFilter filter) {
		query = query.with(filter);
		refresh();
	}

	private void ask(ListSort sort) {
		query = query.with(sort);
		refresh();
	}

	private void showFolded(boolean folded) {
		ask(query.filter().withFolded(folded));
	}

	/** Shows the findings that this filter lets through. UI thread. */
	public void show(ListFilter filter) {
		ask(filter);
	}

	private void open(int sampleId) {
		DatasetSession session = session();
		if (session != null) {
			SampleOpener.open(getSite().getPage(), session, list(), sampleId);
		}
	}

	/** What is selected elsewhere is selected here too, or, when linked, filtered by. */
	private void selectedElsewhere(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
		if (part == this || session() == null) {
			return;
		}
		List<Integer> samples = Refs.samples(selection, session());
		if (samples.size() == 1 && !samples.equals(selectedSamples())) {
			int place = list().indexOf(samples.get(0));
			if (place >= 0) {
				pane.select(place);
			}
		}
		List<Integer> categories = Refs.categories(selection, session());
		if (actions.isLinked() && categories.size() == 2) {
			ask(query.filter().withCategories(Set.of()).withPair(CategoryPair.of(categories.get(0), categories.get(1))));
		} else if (actions.isLinked() && categories.size() == 1) {
			ask(query.filter().withCategories(Set.copyOf(categories)).withPair(null));
		}
	}

	@Override
	public List<Integer> selectedSamples() {
		return pane.selectedSamples();
	}

	@Override
	public SampleList list() {
		return new SampleList(source().name(), pane.list().ids(), source().listed());
	}

	@Override
	public void select(int sampleId) {
		pane.select(list().indexOf(sampleId));
	}

	@Override
	public void step(int delta) {
		int last = pane.list().rows().size() - 1;
		if (last >= 0) {
			pane.select(Math.max(0, Math.min(last, pane.lead() + delta)));
		}
	}

	@Override
	public void advance() {
		DatasetSession session = session();
		if (session != null) {
			int next = NextOpen.after(pane.lead(), pane.list().ids(), selectedSamples(), NextOpen.unanswered(session.store().index(), pane.list().rows()));
			if (next >= 0) {
				pane.select(next);
			}
		}
	}

	@Override
	public void clear() {
		pane.select(-1);
	}

	@Override
	public long seen(int sampleId) {
		return pane.gallery().seen(sampleId);
	}

	@Override
	public void zoom(int steps) {
		pane.gallery().zoom(steps);
	}

	/** The list as it is shown, for tests. */
	public ReviewListSnapshot shown() {
		return shown;
	}

	/** The thumbnails, for tests. */
	public Gallery gallery() {
		return pane.gallery();
	}

	/** The rows that are shown instead of thumbnails when asked for, for tests. */
	public VirtualTable table() {
		return pane.table();
	}

	@Override
	public void setFocus() {
		if (!content.isVisible() || !pane.setFocus()) {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selectionListener);
		super.dispose();
	}
}
