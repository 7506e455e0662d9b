package org.reannotate.views.mergeable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.reannotate.audit.insight.CategoryTree;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.PairRef;
import org.reannotate.ui.session.Refs;
import org.reannotate.ui.thread.UiThread;
import org.reannotate.views.images.InsightTexts;
import org.reannotate.views.images.InsightView;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.LatestJob;
import org.reannotate.views.images.PartSelection;
import org.reannotate.views.mergeable.MergeRow.Merged;
import org.reannotate.views.mergeable.MergeRow.Pair;

/**
 * Categories that could be one: the pairs with the test whether anything tells them apart, the images that decide it,
 * groups as a tree, and merges that can be taken apart.
 */
public final class MergeableView extends InsightView<MergeableSnapshot> {

	public static final String ID = "org.reannotate.views.mergeable";

	@FunctionalInterface
	private interface Question {
		Comparison answer() throws DatasetException;
	}

	private final PartSelection selection = new PartSelection();
	private Insights insights;
	private PairList list;
	private ComparePane pane;
	private LatestJob<Question, Comparison> comparisons;
	private LatestJob<RunInsight, CategoryTree> trees;
	private @Nullable MergeableSnapshot snapshot;

	@Override
	protected Control createParts(Composite parent) {
		insights = getSite().getService(Insights.class);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		list = new PairList(sash, this::rowSelected, this::groupSelected, () -> pane.active().setFocus());
		pane = new ComparePane(sash, getSite(), this::session, this::pressed, selection::setSelection);
		sash.setWeights(9, 11);
		comparisons = new LatestJob<>(sash, Question::answer, answer -> pane.show(session(), answer));
		trees = new LatestJob<>(sash, RunInsight::tree, this::showTree);
		createActions(getViewSite().getActionBars().getToolBarManager());
		InsightViews.hook(sash, getSite(), "mergeable");
		getSite().setSelectionProvider(selection);
		return sash;
	}

	private void createActions(IToolBarManager bar) {
		IAction[] recommended = new IAction[1];
		recommended[0] = InsightViews.action(Messages.MergeableView_onlyRecommended, "recommended", IAction.AS_CHECK_BOX, () -> {
			list.setOnlyRecommended(recommended[0].isChecked());
		});
		bar.add(recommended[0]);
		IAction[] tree = new IAction[1];
		tree[0] = InsightViews.action(Messages.MergeableView_groups, "groups", IAction.AS_CHECK_BOX, () -> {
			list.showGroups(tree[0].isChecked());
			askTree();
		});
		bar.add(tree[0]);
		bar.add(InsightViews.action(Messages.MergeableView_previous, "previousCategory", IAction.AS_PUSH_BUTTON,
				() -> stepGroup(-1)));
		bar.add(InsightViews.action(Messages.MergeableView_next, "nextCategory", IAction.AS_PUSH_BUTTON,
				() -> stepGroup(1)));
	}

	@Override
	protected MergeableSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		return MergeableSnapshot.read(dataset, insights);
	}

	@Override
	protected void show(MergeableSnapshot read) {
		snapshot = read;
		if (read.insight() == null || read.rows().size() == 0) {
			showUnaudited(read.insight() == null ? InsightTexts.noRun() : Messages.MergeableView_nothing);
			return;
		}
		setCount(read.rows().recommended());
		list.show(read.rows());
		askTree();
	}

	private void askTree() {
		MergeableSnapshot read = snapshot;
		trees.ask(read == null || !list.showsGroups() ? null : read.insight());
	}

	private void showTree(CategoryTree tree) {
		MergeableSnapshot read = snapshot;
		if (read != null) {
			list.show(tree, read.taxonomy());
		}
	}

	private void rowSelected() {
		DatasetSession session = session();
		MergeableSnapshot read = snapshot;
		RunInsight insight = read == null ? null : read.insight();
		MergeRow row = list.selected();
		if (session == null || insight == null || row == null) {
			comparisons.ask(null);
			pane.show(null, null);
			return;
		}
		var reader = new ComparisonReader(session, insight);
		if (row instanceof Pair pair) {
			selection.set(new PairRef(session, pair.a(), pair.b()));
			comparisons.ask(() -> reader.pair(pair.a(), pair.b(), pair));
		} else if (row instanceof Merged merged) {
			comparisons.ask(() -> reader.merged(merged.merge(), merged.names()));
		}
	}

	private void groupSelected(List<Integer> categories) {
		DatasetSession session = session();
		MergeableSnapshot read = snapshot;
		RunInsight insight = read == null ? null : read.insight();
		if (session == null || read == null || insight == null) {
			return;
		}
		var reader = new ComparisonReader(session, insight);
		if (categories.size() == 2) {
			int at = read.rows().indexOf(categories.get(0), categories.get(1));
			Pair found = at >= 0 && read.rows().rows().get(at) instanceof Pair pair ? pair : null;
			selection.set(new PairRef(session, categories.get(0), categories.get(1)));
			comparisons.ask(() -> reader.pair(categories.get(0), categories.get(1), found));
		} else {
			comparisons.ask(() -> reader.group(categories));
		}
	}

	private void pressed(Comparison comparison) {
		DatasetSession session = session();
		CategoryMerge merge = comparison.merge();
		if (session != null && merge != null) {
			Decisions.run(session, MergeSteps.takeApart(session, merge, this::tellLeft));
		} else if (session != null) {
			var dialog = new MergeDialog(getSite().getShell(), session, comparison.categories(), largest(session, comparison));
			if (dialog.open() == Window.OK) {
				Decisions.run(session, MergeSteps.merge(session, dialog.from(), dialog.into(), dialog.reason()));
			}
		}
	}

	/** The category with the most images. */
	private static int largest(DatasetSession session, Comparison comparison) {
		Map<Integer, Integer> counts = session.store().index().countByCategory(SampleFilter.ALL);
		return comparison.categories().stream().max(Comparator.comparingInt(id -> counts.getOrDefault(id, 0))).orElseThrow();
	}

	private void tellLeft(Unmerge unmerge) {
		if (!unmerge.labelledSince().isEmpty()) {
			UiThread.run(pane, () -> LabelledSinceDialog.open(getSite(), session(), unmerge));
		}
	}

	@Override
	protected void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
		List<Integer> categories = Refs.categories(selected, session());
		if (part != this && !categories.isEmpty() && !list.isDisposed()) {
			list.select(categories.get(0), categories.get(categories.size() > 1 ? 1 : 0));
		}
	}

	@Override
	public void stepGroup(int delta) {
		list.step(delta);
	}

	@Override
	public SampleList list() {
		return pane.list();
	}

	@Override
	public Gallery activeGallery() {
		return pane.active();
	}

	@Override
	protected Control focused() {
		return list;
	}
}
