package org.reannotate.views.confusion;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.charts.HeatMap;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.CategoryRef;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.PairRef;
import org.reannotate.ui.session.Refs;
import org.reannotate.views.images.AdaptiveSash;
import org.reannotate.views.images.GalleryWalk;
import org.reannotate.views.images.InsightTexts;
import org.reannotate.views.images.InsightView;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.PartSelection;

/**
 * What is taken for what: a heat map of all categories, and under it the images of the selected cell, surest first, to
 * decide about.
 */
public final class ConfusionView extends InsightView<ConfusionSnapshot> {

	public static final String ID = "org.reannotate.views.confusion";

	private final PartSelection selection = new PartSelection();
	private Insights insights;
	private Composite root;
	private Label summary;
	private Label cellText;
	private HeatMap map;
	private Gallery gallery;
	private ConfusionOptions options = ConfusionOptions.DEFAULT;
	private @Nullable ConfusionSnapshot snapshot;
	private @Nullable ConfusionGrid grid;
	/** Ids of label and prediction of the cell that is shown; kept when the matrix is counted again. */
	private int @Nullable [] chosen;

	@Override
	protected Control createParts(Composite parent) {
		insights = getSite().getService(Insights.class);
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(root);
		createBar(root);
		var sash = AdaptiveSash.create(root);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		map = new HeatMap(sash);
		map.addSelectionListener(this::cellSelected);
		map.addOpenListener(cell -> enterGallery());
		createImages(sash);
		sash.setWeights(1, 1);
		createActions(getViewSite().getActionBars().getToolBarManager());
		InsightViews.hook(root, getSite(), "confusion");
		getSite().setSelectionProvider(selection);
		return root;
	}

	private void createBar(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(bar);
		Text filter = InsightViews.filter(bar, Messages.ConfusionView_filter, () -> { });
		filter.addModifyListener(event -> arrange(options.withFilter(filter.getText())));
		GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(filter);
		summary = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(160, SWT.DEFAULT).applyTo(summary);
	}

	private void createImages(Composite parent) {
		var images = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(images);
		cellText = new Label(images, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(cellText);
		gallery = InsightViews.gallery(images, getSite(), this::session, this::list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(gallery);
		gallery.addSelectionChangedListener(event -> {
			if (!event.getSelection().isEmpty()) {
				selection.setSelection(event.getSelection());
			}
		});
	}

	private void createActions(IToolBarManager bar) {
		bar.add(toggle(Messages.ConfusionView_sort, "sortConfused", on -> options.withMostConfusedFirst(on)));
		bar.add(toggle(Messages.ConfusionView_onlyConfused, "recommended", on -> options.withOnlyConfused(on)));
		bar.add(toggle(Messages.ConfusionView_shares, "share", on -> options.withShares(on)));
		bar.add(new Separator());
		bar.add(InsightViews.action(Messages.ConfusionView_zoomIn, "zoomIn", IAction.AS_PUSH_BUTTON, () -> map.zoom(1)));
		bar.add(InsightViews.action(Messages.ConfusionView_zoomOut, "zoomOut", IAction.AS_PUSH_BUTTON, () -> map.zoom(-1)));
		bar.add(InsightViews.action(Messages.ConfusionView_fit, "fit", IAction.AS_PUSH_BUTTON, () -> map.fit()));
	}

	private IAction toggle(String text, String icon, Function<Boolean, ConfusionOptions> change) {
		IAction[] action = new IAction[1];
		action[0] = InsightViews.action(text, icon, IAction.AS_CHECK_BOX,
				() -> arrange(change.apply(action[0].isChecked())));
		return action[0];
	}

	@Override
	protected ConfusionSnapshot read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		RunInsight insight = insights.of(dataset.store());
		return new ConfusionSnapshot(insight == null ? null : insight.confusion(), dataset.taxonomy());
	}

	@Override
	protected void show(ConfusionSnapshot read) {
		snapshot = read;
		ConfusionMatrix matrix = read.matrix();
		if (matrix == null || matrix.total() == 0) {
			showUnaudited(matrix == null ? InsightTexts.noRun() : InsightTexts.noImages());
			return;
		}
		setCount(matrix.total() - matrix.right());
		arrange(options);
	}

	private void arrange(ConfusionOptions how) {
		options = how;
		ConfusionSnapshot read = snapshot;
		ConfusionMatrix matrix = read == null ? null : read.matrix();
		if (read != null && matrix != null) {
			var shown = new ConfusionGrid(matrix, read.taxonomy()::path, how);
			grid = shown;
			map.setData(shown);
			tell(summary, shown.size() == 0 ? Messages.ConfusionView_nothingMatches : shown.summary());
			showChosen(shown);
		}
	}

	private void showChosen(ConfusionGrid shown) {
		int[] cell = chosen;
		int row = cell == null ? -1 : shown.indexOf(cell[0]);
		int column = cell == null ? -1 : shown.indexOf(cell[1]);
		if (row >= 0 && column >= 0) {
			map.select(row, column);
		} else {
			cellSelected(-1);
		}
	}

	private void cellSelected(int cell) {
		ConfusionGrid shown = grid;
		DatasetSession session = session();
		if (shown == null || session == null || cell < 0) {
			tell(cellText, Messages.ConfusionView_nothingChosen);
			gallery.setContent(GalleryContent.EMPTY);
			return;
		}
		int row = cell / shown.size();
		int column = cell % shown.size();
		tell(cellText, shown.describe(row, column));
		showImages(session, shown.samples(row, column));
		int[] now = { shown.category(row), shown.category(column) };
		if (!Arrays.equals(chosen, now)) {
			chosen = now;
			selection.set(row == column ? new CategoryRef(session, now[0]) : new PairRef(session, now[0], now[1]));
		}
	}

	/** A label may need another number of lines for another text. */
	private static void tell(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			label.requestLayout();
		}
	}

	private void showImages(DatasetSession session, int[] ids) {
		boolean same = gallery.content() instanceof StoreGalleryContent shown && shown.session() == session
				&& Arrays.equals(shown.ids(), ids);
		if (!same) {
			gallery.setContent(new StoreGalleryContent(session, ids));
		}
	}

	private void enterGallery() {
		gallery.setFocus();
		if (gallery.lead() < 0) {
			gallery.select(0);
		}
	}

	@Override
	protected void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
		ConfusionGrid shown = grid;
		List<Integer> categories = Refs.categories(selected, session());
		if (part != this && shown != null && !map.isDisposed() && !categories.isEmpty()) {
			int row = shown.indexOf(categories.get(0));
			int column = shown.indexOf(categories.get(categories.size() > 1 ? 1 : 0));
			if (row >= 0 && column >= 0) {
				map.select(row, column);
			}
		}
	}

	/** The next cell in the order of confusion. */
	@Override
	public void stepGroup(int delta) {
		ConfusionGrid shown = grid;
		List<Integer> cells = shown == null ? List.of() : shown.mostConfused();
		if (!cells.isEmpty()) {
			int at = cells.indexOf(map.selected());
			map.select(cells.get(Math.max(0, Math.min(cells.size() - 1, at < 0 ? 0 : at + delta))));
		}
	}

	@Override
	public SampleList list() {
		ConfusionGrid shown = grid;
		int cell = map.selected();
		if (shown == null || cell < 0) {
			return SampleList.EMPTY;
		}
		String row = shown.name(cell / shown.size());
		String column = shown.name(cell % shown.size());
		return GalleryWalk.list(row.equals(column) ? NLS.bind(Messages.ConfusionView_listRight, row)
				: NLS.bind(Messages.ConfusionView_list, row, column), gallery);
	}

	@Override
	public Gallery activeGallery() {
		return gallery;
	}

	@Override
	protected Control focused() {
		return map;
	}
}
