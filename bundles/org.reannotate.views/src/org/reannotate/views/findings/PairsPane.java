package org.reannotate.views.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleQuery;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.model.ReviewItem;
import org.reannotate.views.model.ReviewLists.PairItem;

/** Pairs of categories that could be one, and the images of both sides of the selected pair. */
final class PairsPane extends Composite {

	private static final int IMAGES = 200;

	private final Label headline;
	private final TableViewer table;
	private final Label[] names = new Label[2];
	private final Gallery[] galleries = new Gallery[2];
	private List<PairItem> pairs = List.of();
	private @Nullable DatasetSession session;

	PairsPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
		headline = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
		var sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = createTable(sash);
		createSides(sash);
		sash.setWeights(2, 3);
	}

	private TableViewer createTable(Composite parent) {
		var holder = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		var viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, layout, Messages.PairsPane_pair, 40, item -> item.nameA() + "  \u2194  " + item.nameB());
		column(viewer, layout, Messages.PairsPane_recommended, 20, item -> recommendation(item.pair()));
		column(viewer, layout, Messages.PairsPane_confusion, 20, item -> percent(item.pair().rateAToB()) + " / "
				+ percent(item.pair().rateBToA()));
		column(viewer, layout, Messages.PairsPane_separability, 20, item -> separability(item.pair()));
		viewer.addSelectionChangedListener(
				event -> showImages((PairItem) viewer.getStructuredSelection().getFirstElement()));
		return viewer;
	}

	private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
			Function<PairItem, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((PairItem) element)));
	}

	private void createSides(Composite parent) {
		var sides = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(sides);
		for (int i = 0; i < 2; i++) {
			names[i] = new Label(sides, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(names[i]);
		}
		for (int i = 0; i < 2; i++) {
			galleries[i] = new Gallery(sides);
			GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(galleries[i]);
		}
	}

	/** Shows the pairs of a dataset; images are read when a pair is selected. */
	void show(@Nullable DatasetSession newSession, List<PairItem> newPairs, String text) {
		session = newSession;
		headline.setText(text);
		if (!pairs.equals(newPairs)) {
			pairs = newPairs;
			table.setInput(newPairs);
			if (!newPairs.isEmpty()) {
				table.getTable().select(0);
				showImages(newPairs.get(0));
			} else {
				showImages(null);
			}
		}
		layout();
	}

	private void showImages(@Nullable PairItem item) {
		DatasetSession shown = session;
		names[0].setText(item == null ? "" : item.nameA());
		names[1].setText(item == null ? "" : item.nameB());
		if (item == null || shown == null) {
			galleries[0].setContent(new ReviewContent(null, List.of()));
			galleries[1].setContent(new ReviewContent(null, List.of()));
			return;
		}
		galleries[0].setContent(new ReviewContent(shown, images(shown.store(), item.pair().categoryA(), item.nameA())));
		galleries[1].setContent(new ReviewContent(shown, images(shown.store(), item.pair().categoryB(), item.nameB())));
	}

	private static List<ReviewItem> images(DatasetStore store, int category, String name) {
		var query = new SampleQuery(SampleFilter.ALL.withCategories(Set.of(category)), SampleSort.WORST_FIRST, 0, IMAGES);
		try {
			return store.samples(store.query(query).ids()).stream().map(sample -> item(store, sample, name)).toList();
		} catch (DatasetException e) {
			ILog.of(PairsPane.class).error(e.getMessage(), e);
			return List.of();
		}
	}

	private static ReviewItem item(DatasetStore store, SampleRecord sample, String name) {
		Path image = null;
		try {
			image = store.imagePath(sample);
		} catch (DatasetException e) {
			ILog.of(PairsPane.class).warn(e.getMessage(), e);
		}
		return new ReviewItem(sample, image, 0, "", name, CategoryRecord.NONE, null, sample.path(), List.of());
	}

	private static String recommendation(MergeableCategories pair) {
		return switch (pair.recommended()) {
		case YES -> Messages.PairsPane_merge;
		case NO -> Messages.PairsPane_keepApart;
		case UNKNOWN -> Messages.PairsPane_tooFew;
		};
	}

	private static String separability(MergeableCategories pair) {
		return Double.isNaN(pair.auc()) ? Messages.PairsPane_notMeasured
				: NLS.bind(Messages.PairsPane_auc, new Object[] { number(pair.auc()), number(pair.aucLow()), number(pair.aucHigh()) });
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	private static String percent(double share) {
		return Math.round(100 * share) + "%";
	}
}
