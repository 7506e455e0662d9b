package org.reannotate.views.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.reannotate.audit.insight.CategoryReview;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.CategoryRef;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;
import org.reannotate.views.images.InsightTexts;
import org.reannotate.views.images.InsightView;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.LatestJob;
import org.reannotate.views.images.PartSelection;
import org.reannotate.views.table.VirtualTable;

/**
 * Goes through the categories: for each one the images of which the model is surest, least sure, and those where it is
 * wrong though sure, to decide about.
 */
public final class CategoryReviewView extends InsightView<ReviewSnapshot> {

	public static final String ID = "org.reannotate.views.review";

	/** Images that answer a question. */
	private static final int ANSWERS = 60;

	private record Asked(RunInsight insight, int category) {
	}

	private final PartSelection selection = new PartSelection();
	private final List<QuestionPane> panes = new ArrayList<>();
	private Insights insights;
	private VirtualTable table;
	private Text filter;
	private Label headline;
	private QuestionPane active;
	private LatestJob<Asked, CategoryReview> details;
	private @Nullable ReviewSnapshot snapshot;
	private int sorted = CategoryRows.NAME;
	private boolean descending;
	private int chosen = -1;

	@Override
	protected Control createParts(Composite parent) {
		insights = getSite().getService(Insights.class);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		createCategories(sash);
		createQuestions(sash);
		sash.setWeights(7, 13);
		details = new LatestJob<>(sash, asked -> asked.insight().review(asked.category(), ANSWERS), this::show);
		createActions(getViewSite().getActionBars().getToolBarManager());
		InsightViews.hook(sash, getSite(), "review");
		getSite().setSelectionProvider(selection);
		return sash;
	}

	private void createCategories(Composite parent) {
		var side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(side);
		filter = InsightViews.filter(side, Messages.CategoryReviewView_filter, this::arrange);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new VirtualTable(side, CategoryRows.columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addSelectionChangedListener(event -> categorySelected());
		table.addSortListener(this::sortBy);
		table.addOpenListener(row -> enterImages());
		table.setSorted(sorted, descending);
	}

	private void createQuestions(Composite parent) {
		var side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(side);
		headline = new Label(side, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(headline);
		var columns = new SashForm(side, SWT.HORIZONTAL);
		columns.setSashWidth(8);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		for (Question question : Question.values()) {
			var pane = new QuestionPane(columns, question, getSite(), this::session);
			pane.gallery().addSelectionChangedListener(event -> imagesSelected(pane, event.getSelection()));
			pane.gallery().addListener(SWT.FocusIn, event -> active = pane);
			panes.add(pane);
		}
		active = panes.get(0);
	}

	private void createActions(IToolBarManager bar) {
		bar.add(InsightViews.action(Messages.CategoryReviewView_previous, "previousCategory", IAction.AS_PUSH_BUTTON,
				() -> stepGroup(-1)));
		bar.add(InsightViews.action(Messages.CategoryReviewView_next, "nextCategory", IAction.AS_PUSH_BUTTON,
				() -> stepGroup(1)));
	}

	@Override
	protected ReviewSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		RunInsight insight = insights.of(dataset.store());
		return new ReviewSnapshot(insight, insight == null ? new CategoryRows(List.of())
				: CategoryRows.of(insight.confusion(), dataset.taxonomy()::path));
	}

	@Override
	protected void show(ReviewSnapshot read) {
		snapshot = read;
		if (read.rows().size() == 0) {
			showUnaudited(read.insight() == null ? InsightTexts.noRun() : InsightTexts.noImages());
			return;
		}
		setCount(read.rows().size());
		arrange();
		ask();
	}

	private void arrange() {
		ReviewSnapshot read = snapshot;
		if (read != null) {
			CategoryRows rows = read.rows().arranged(filter.getText(), sorted, descending);
			table.setContent(rows);
			if (table.lead() < 0 && rows.size() > 0) {
				table.select(Math.max(0, rows.indexOf(chosen)));
			}
		}
	}

	private void sortBy(int column) {
		descending = column == sorted ? !descending : column != CategoryRows.NAME && column != CategoryRows.RECOGNIZED;
		sorted = column;
		table.setSorted(sorted, descending);
		arrange();
	}

	private void categorySelected() {
		int row = table.lead();
		DatasetSession session = session();
		if (row >= 0 && session != null && table.content() instanceof CategoryRows rows) {
			chosen = rows.rows().get(row).id();
			selection.set(new CategoryRef(session, chosen));
			ask();
		}
	}

	private void ask() {
		ReviewSnapshot read = snapshot;
		RunInsight insight = read == null ? null : read.insight();
		details.ask(insight == null || chosen < 0 ? null : new Asked(insight, chosen));
	}

	private void show(CategoryReview review) {
		DatasetSession session = session();
		if (session != null && review.categoryId() == chosen) {
			String path = session.taxonomy().path(chosen);
			headline.setText(headline(review, path).replace("&", "&&"));
			headline.requestLayout();
			for (int i = 0; i < panes.size(); i++) {
				panes.get(i).show(session, Question.values()[i].answer(review), path);
			}
		}
	}

	private static String headline(CategoryReview review, String path) {
		if (!review.knownToRun()) {
			return NLS.bind(Messages.CategoryReviewView_newer, path);
		}
		return NLS.bind(Messages.CategoryReviewView_headline,
				new Object[] { path, review.samples(), review.right(), Percent.of((double) review.right() / Math.max(1, review.samples())) });
	}

	private void imagesSelected(QuestionPane pane, ISelection selected) {
		if (!selected.isEmpty()) {
			active = pane;
			panes.stream().filter(other -> other != pane && other.gallery().lead() >= 0)
					.forEach(other -> other.gallery().select(-1));
			selection.setSelection(selected);
		}
	}

	private void enterImages() {
		active.gallery().setFocus();
		if (active.gallery().lead() < 0) {
			active.gallery().select(0);
		}
	}

	@Override
	protected void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
		List<Integer> categories = Refs.categories(selected, session());
		if (part != this && !categories.isEmpty() && !table.isDisposed() && table.content() instanceof CategoryRows rows
				&& rows.indexOf(categories.get(0).intValue()) >= 0) {
			table.select(rows.indexOf(categories.get(0).intValue()));
		}
	}

	@Override
	public void stepGroup(int delta) {
		int size = table.content().size();
		if (size > 0) {
			table.select(Math.max(0, Math.min(size - 1, table.lead() + delta)));
		}
	}

	@Override
	public SampleList list() {
		return active.list();
	}

	@Override
	public Gallery activeGallery() {
		return active.gallery();
	}

	@Override
	protected Control focused() {
		return table;
	}
}
