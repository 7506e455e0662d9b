package org.reannotate.editors.categories;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.editors.dataset.DatasetPage;
import org.reannotate.editors.dataset.PageHost;
import org.reannotate.editors.dataset.Snapshots;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.gallery.SampleSet;
import org.reannotate.editors.taxonomy.CategoryText;
import org.reannotate.editors.taxonomy.CheckLine;
import org.reannotate.model.Category;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;
import org.reannotate.ui.thread.UiThread;

/** The page of categories: the tree, what is known about each, and what was merged, split and deleted. UI thread only. */
public final class CategoriesPage implements DatasetPage, CategoryForm.Listener {

	private static final String HELP = "org.reannotate.help.categories";

	private final PageHost host;
	private CategoryTree tree;
	private CategoryBar bar;
	private CategoryForm form;
	private PastChangeList past;
	private SashForm sash;
	private EmptyState problem;
	private @Nullable CategoryActions actions;
	private @Nullable Snapshots<CategoriesSnapshot> reading;
	private @Nullable Snapshots<Counted> counting;
	private volatile int counted;
	private int revealed = -1;

	/** What a category is used for. */
	private record Counted(int category, CategoryImpact impact) {
	}

	public CategoriesPage(PageHost host) {
		this.host = host;
	}

	@Override
	public String title() {
		return Messages.CategoriesPage_title;
	}

	@Override
	public Control create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(page);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		Composite top = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		problem = new EmptyState(page);
		problem.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
		sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new CategoryTree(sash, host::session);
		form = new CategoryForm(sash, this);
		sash.setWeights(40, 60);
		past = new PastChangeList(page, this::takeApart);
		bar = new CategoryBar(top, tree, () -> actions, () -> form.editName());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(bar);
		tree.addSelectionChangedListener(event -> selected());
		CategoryDrag.attach(tree, selection -> Refs.categories(selection, host.session()),
				(category, target, index) -> withActions(does -> does.move(category, target, index)));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		return page;
	}

	@Override
	public void opened(DatasetSession session) {
		actions = new CategoryActions(tree, session, tree::snapshot, this::reveal);
		reading = new Snapshots<>(Messages.CategoriesPage_reading, tree, session, CategoriesSnapshot::read, this::show,
				this::failed);
		counting = new Snapshots<>(Messages.CategoriesPage_reading, tree, session,
				store -> new Counted(counted, store.impact(List.of(counted))),
				result -> form.show(result.category(), result.impact()), this::failed);
		bar.refresh();
	}

	@Override
	public void failed(String message) {
		problem.show(message.replace("<", ""));
		showProblem(true);
	}

	private void showProblem(boolean visible) {
		if (problem.getVisible() != visible) {
			problem.setVisible(visible);
			GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(problem);
			problem.requestLayout();
		}
	}

	private void show(CategoriesSnapshot snapshot) {
		showProblem(false);
		tree.show(snapshot);
		if (revealed > 0 && snapshot.find(revealed) != null) {
			tree.reveal(revealed);
			revealed = -1;
		} else if (tree.selected().isEmpty() && !snapshot.all().isEmpty()) {
			tree.reveal(snapshot.all().get(0).getId());
		}
		List<PastChange> changes = PastChange.of(snapshot);
		past.show(changes);
		bar.refresh();
		selected();
	}

	/** Selects a category, now or when it comes. */
	public void reveal(int category) {
		CategoriesSnapshot snapshot = tree.snapshot();
		if (snapshot != null && snapshot.find(category) != null) {
			tree.reveal(category);
		} else {
			revealed = category;
		}
	}

	private void selected() {
		DatasetSession session = host.session();
		CategoriesSnapshot snapshot = tree.snapshot();
		List<Integer> ids = tree.selected();
		if (session == null || snapshot == null) {
			return;
		}
		form.show(session, ids.size() == 1 ? snapshot.find(ids.get(0)) : null);
		Snapshots<Counted> current = counting;
		if (ids.size() == 1 && current != null) {
			counted = ids.get(0);
			current.now();
		}
	}

	@Override
	public void changed(Set<Change> changes) {
		Snapshots<CategoriesSnapshot> current = reading;
		if (current != null) {
			current.soon();
		}
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public ISelectionProvider selection() {
		return tree;
	}

	private void withActions(Consumer<CategoryActions> action) {
		CategoryActions does = actions;
		if (does != null) {
			action.accept(does);
		}
	}

	@Override
	public void set(Category category, CategoryText text, String value) {
		// a question may follow, which must not come while the focus is on its way to somewhere else
		UiThread.run(tree, () -> withActions(does -> does.set(category, text, value)));
	}

	@Override
	public void set(Category category, List<CheckLine> checklist) {
		withActions(does -> does.set(category, checklist));
	}

	@Override
	public void set(Category category, boolean counter, List<Integer> added, List<Integer> removed) {
		withActions(does -> does.set(category, counter, added, removed));
	}

	@Override
	public void chooseExamples(Category category, boolean counter) {
		DatasetSession session = host.session();
		if (session == null) {
			return;
		}
		SampleFilter filter = SampleFilter.ALL.withPresence(Presence.READABLE);
		var dialog = new ImageChooser(tree.getShell(), session,
				counter ? filter : filter.withCategories(Set.of(category.getId())),
				NLS.bind(counter ? Messages.CategoriesPage_chooseCounter : Messages.CategoriesPage_chooseExamples,
						ImpactDialog.shortened(category.getName())));
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
			set(category, counter, dialog.chosen(), List.of());
		}
	}

	@Override
	public void showImages(Category category) {
		host.showImages(ImageQuery.of(SampleFilter.ALL.withCategories(Set.of(category.getId()))));
	}

	@Override
	public void open(int sample, List<Integer> all) {
		DatasetSession session = host.session();
		if (session != null) {
			SampleOpener.open(host.getEditorSite().getPage(), session,
					new SampleList(title(), all.stream().mapToInt(Integer::intValue).toArray()), sample);
		}
	}

	private void takeApart(PastChange change) {
		withActions(does -> {
			var merge = change.merge();
			var split = change.split();
			if (merge != null) {
				does.edits().takeApart(merge, change.name(),
						unmerge -> UiThread.run(past, () -> showLabelledSince(change, unmerge)));
			} else if (split != null) {
				does.edits().undoSplit(split, change.name());
			}
		});
	}

	private void showLabelledSince(PastChange change, Unmerge unmerge) {
		past.showLabelledSince(unmerge.labelledSince().size(),
				() -> host.showImages(ImageQuery.of(NLS.bind(Messages.CategoriesPage_labelledSince, change.name()),
						SampleSet.of(unmerge.labelledSince()))));
	}

	@Override
	public void dispose() {
		Snapshots<CategoriesSnapshot> current = reading;
		Snapshots<Counted> counts = counting;
		if (current != null && counts != null) {
			current.dispose();
			counts.dispose();
		}
	}
}
