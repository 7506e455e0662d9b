package org.reannotate.views.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.ReviewMenu;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.review.ZoomTarget;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;
import org.reannotate.views.lists.Places;

/**
 * Images that are the same picture, each group side by side under its heading: keep one of them and exclude the others,
 * or give all the same label. Groups with different labels come first, then those across splits.
 */
public class DuplicatesView extends SessionView<DuplicatesSnapshot> implements ReviewTarget, ZoomTarget {

	public static final String ID = "org.reannotate.views.duplicates";

	/** The context of the keys that settle groups. */
	private static final String CONTEXT = ID;
	private static final Set<Change> CONCERNS = Set.of(Change.SAMPLES, Change.DECISIONS, Change.TAXONOMY,
			Change.DUPLICATES);

	private final ISelectionListener selectionListener = this::selectedElsewhere;
	private final GroupCache groups = new GroupCache();
	private volatile DuplicateFilter filter = DuplicateFilter.OPEN;
	private volatile Places staying = Places.NONE;
	private Label head;
	private DuplicateFilterBar filters;
	private Composite stack;
	private Gallery gallery;
	private EmptyState nonePasses;
	private DuplicateList list = DuplicateList.NONE;

	@Override
	protected Control createContent(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(content);
		head = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
		filters = new DuplicateFilterBar(content, this::ask);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
		stack = new Composite(content, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		gallery = new Gallery(stack);
		gallery.addOpenListener(item -> open(item.sampleId()));
		nonePasses = new EmptyState(stack);
		nonePasses.show(Messages.DuplicatesView_nonePasses, () -> ask(new DuplicateFilter(DuplicateFilter.Show.ALL, "")));
		ReviewMenu.hook(gallery, getSite(), gallery);
		getSite().setSelectionProvider(gallery);
		getSite().getPage().addPostSelectionListener(selectionListener);
		ReviewKeys.attach(gallery, getSite(), CONTEXT);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(content, "org.reannotate.help.duplicates");
		return content;
	}

	@Override
	protected boolean concerns(StoreEvent event) {
		groups.changed(event);
		if (event.changes().contains(Change.DUPLICATES)) {
			staying = Places.NONE;
		}
		return event.changes().stream().anyMatch(CONCERNS::contains);
	}

	@Override
	protected void sessionChanged(@Nullable DatasetSession now) {
		ask(DuplicateFilter.OPEN);
	}

	@Override
	protected DuplicatesSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		DuplicateFilter asked = filter;
		return new DuplicatesSnapshot(DuplicateList.of(groups.get(dataset), dataset.store().index(),
				dataset.taxonomy(), asked, staying), asked);
	}

	@Override
	protected void show(DuplicatesSnapshot snapshot) {
		DatasetSession session = session();
		if (session == null) {
			return;
		}
		boolean audited = session.findings().set() != null;
		list = snapshot.list();
		setCount(list.open());
		if (list.total() == 0) {
			showNothing(audited);
			return;
		}
		head.setText(DuplicateTitles.headline(list));
		head.requestLayout();
		if (snapshot.filter().equals(filter)) {
			filters.set(snapshot.filter());
		}
		gallery.setContent(new StoreGalleryContent(session, list.ids(), DuplicateTitles.of(list, session.taxonomy()), null));
		((StackLayout) stack.getLayout()).topControl = list.rows().isEmpty() ? nonePasses : gallery;
		stack.layout();
		if (snapshot.filter().equals(filter)) {
			staying = Places.of(list.rows().stream().mapToInt(DuplicateRow::number).toArray());
		}
	}

	private void showNothing(boolean audited) {
		if (audited) {
			showEmpty(Messages.DuplicatesView_none);
		} else {
			showUnaudited(Messages.DuplicatesView_noRun);
		}
	}

	private void ask(DuplicateFilter asked) {
		filter = asked;
		staying = Places.NONE;
		refresh();
	}

	private void open(int sampleId) {
		DatasetSession session = session();
		if (session != null) {
			SampleOpener.open(getSite().getPage(), session, list(), sampleId);
		}
	}

	private void selectedElsewhere(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
		List<Integer> samples = part == this ? List.of() : Refs.samples(selection, session());
		if (samples.size() == 1 && !samples.equals(selectedSamples()) && list().indexOf(samples.get(0)) >= 0) {
			select(samples.get(0));
		}
	}

	/** Shows a group and selects its first image. UI thread. */
	public void showGroup(int sampleId) {
		ask(new DuplicateFilter(DuplicateFilter.Show.ALL, ""));
		select(sampleId);
	}

	/** Keeps the selected images and excludes the others of their groups, as one step. */
	public void keepSelected() {
		decide(false);
	}

	/** Gives all images of the groups the label of the one that is selected, as one step. */
	public void giveSelectedLabel() {
		decide(true);
	}

	private void decide(boolean label) {
		DatasetSession session = session();
		Set<Integer> selected = Set.copyOf(selectedSamples());
		if (session == null || selected.isEmpty()) {
			return;
		}
		SampleIndex index = session.store().index();
		var decisions = new DuplicateDecisions(DecisionAuthor.name(), gallery::seen);
		var requests = new ArrayList<DecisionRequest>();
		for (DuplicateRow row : list.rows()) {
			row.members().stream().map(DuplicateRow.Member::sampleId).filter(selected::contains).findFirst()
					.ifPresent(id -> requests.addAll(label ? decisions.sameLabel(row.in(index), id, index.path(index.row(id)))
							: decisions.keep(row.in(index), selected, index.path(index.row(id)))));
		}
		if (!requests.isEmpty()) {
			Decisions.decide(session, requests);
		}
	}

	@Override
	public List<Integer> selectedSamples() {
		return gallery.selectedSamples();
	}

	@Override
	public SampleList list() {
		return new SampleList(Messages.DuplicatesView_name, list.ids());
	}

	@Override
	public void select(int sampleId) {
		gallery.select(list().indexOf(sampleId));
	}

	@Override
	public void step(int delta) {
		gallery.select(Math.max(0, Math.min(gallery.content().size() - 1, gallery.lead() + delta)));
	}

	/** Goes on to the next group that is not settled. */
	@Override
	public void advance() {
		int at = gallery.lead();
		int start = 0;
		for (DuplicateRow row : list.rows()) {
			if (start > at && !row.settled()) {
				gallery.select(start);
				return;
			}
			start += row.members().size();
		}
	}

	@Override
	public void clear() {
		gallery.select(-1);
	}

	@Override
	public long seen(int sampleId) {
		return gallery.seen(sampleId);
	}

	@Override
	public void zoom(int steps) {
		gallery.zoom(steps);
	}

	/** The images, for tests. */
	public Gallery gallery() {
		return gallery;
	}

	@Override
	public void setFocus() {
		if (!gallery.isVisible() || !gallery.setFocus()) {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selectionListener);
		super.dispose();
	}
}
