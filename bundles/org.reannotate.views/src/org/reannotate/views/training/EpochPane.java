package org.reannotate.views.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.review.ReviewMenu;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.images.AdaptiveSash;
import org.reannotate.views.images.GalleryWalk;
import org.reannotate.views.images.ImageList;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.PartSelection;
import org.reannotate.views.images.ReadingContent;
import org.reannotate.views.table.VirtualTable;
import org.reannotate.views.training.CategoryScoreTable.Key;

/**
 * What an epoch is like: how well it tells each category, and the images that it gets wrong; those of one category where
 * one is selected. UI thread only.
 */
final class EpochPane extends Composite {

	private final Supplier<@Nullable DatasetSession> session;
	private final PartSelection selection;
	private final Combo epochs;
	private final VirtualTable table;
	private final Label head;
	private final Composite stack;
	private final EmptyState none;
	private final Gallery gallery;
	private TrainingCurves curves = TrainingCurves.NONE;
	private List<RunColumn> columns = List.of();
	private String run = "";
	private int epoch = FoldCurves.LATEST;
	private Key key = Key.ACCURACY;
	private boolean turned;

	EpochPane(Composite parent, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session,
			PartSelection selection) {
		super(parent, SWT.NONE);
		this.session = session;
		this.selection = selection;
		GridLayoutFactory.fillDefaults().applyTo(this);
		var sash = AdaptiveSash.create(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite judged = area(sash);
		epochs = new Combo(judged, SWT.READ_ONLY | SWT.DROP_DOWN);
		epochs.setToolTipText(Messages.EpochPane_epochTip);
		epochs.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(event -> event.result = Messages.EpochPane_epochTip));
		epochs.setItems(Messages.EpochPane_latest);
		epochs.select(0);
		epochs.addListener(SWT.Selection, event -> choose(epochs.getSelectionIndex() == 0 ? FoldCurves.LATEST
				: epochs.getItemCount() - 1 - epochs.getSelectionIndex()));
		table = new VirtualTable(judged, CategoryScoreTable.columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addSortListener(this::sort);
		table.addSelectionChangedListener(event -> categorySelected());
		Composite wrong = area(sash);
		head = new Label(wrong, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		stack = new Composite(wrong, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		stack.setLayout(new StackLayout());
		gallery = InsightViews.gallery(stack, site, session, this::list);
		gallery.addSelectionChangedListener(event -> {
			if (!event.getSelection().isEmpty()) {
				selection.setSelection(event.getSelection());
			}
		});
		ReviewMenu.hook(gallery, site, gallery);
		none = new EmptyState(stack);
		sash.setWeights(1, 1);
		table.setSorted(key.ordinal(), turned);
	}

	private static Composite area(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		return area;
	}

	/** Shows a run; the chosen epoch stays where the run has it. */
	void show(TrainingSnapshot snapshot) {
		boolean other = !snapshot.name().equals(run);
		if (other || snapshot.curves() != curves) {
			run = snapshot.name();
			curves = snapshot.curves();
			columns = snapshot.columns();
			fillEpochs();
			if (other || epoch >= curves.epochs()) {
				epoch = FoldCurves.LATEST;
			}
			selectEpoch();
		}
		draw();
	}

	private void fillEpochs() {
		var items = new ArrayList<>(List.of(Messages.EpochPane_latest));
		for (int i = curves.epochs(); i > 0; i--) {
			items.add(NLS.bind(Messages.EpochPane_epoch, i));
		}
		if (items.size() != epochs.getItemCount()) {
			epochs.setItems(items.toArray(String[]::new));
			epochs.requestLayout();
		}
	}

	private void selectEpoch() {
		epochs.select(epoch == FoldCurves.LATEST ? 0 : epochs.getItemCount() - 1 - epoch);
	}

	/** Shows the epoch that a place on the charts belongs to, where it is over. */
	void chooseAt(double place) {
		int at = Math.max(0, (int) Math.ceil(place - 1e-9) - 1);
		if (at < curves.epochs()) {
			choose(at);
		}
	}

	private void choose(int which) {
		epoch = which;
		selectEpoch();
		draw();
	}

	private void sort(int column) {
		Key clicked = Key.values()[column];
		turned = clicked == key && !turned;
		key = clicked;
		table.setSorted(column, turned);
		draw();
	}

	private void draw() {
		DatasetSession now = session.get();
		if (now != null) {
			table.setContent(CategoryScoreTable.of(now, CategoryScore.of(curves, columns, epoch), key, turned));
			drawImages(now);
		}
	}

	private void categorySelected() {
		DatasetSession now = session.get();
		if (now != null) {
			if (table.lead() >= 0) {
				selection.set(table.content().element(table.lead()));
			}
			drawImages(now);
		}
	}

	private void drawImages(DatasetSession now) {
		int category = category();
		ImageList images = WrongImages.of(curves, columns, epoch, category, now.store().index(), now.taxonomy());
		head.setText(category == CategoryRecord.NONE ? Messages.EpochPane_all
				: NLS.bind(Messages.EpochPane_allOf, table.content().text(table.lead(), 0).replace("&", "&&")));
		ReadingContent.show(gallery, now, images);
		boolean empty = images.ids().length == 0;
		if (empty) {
			none.show(curves.epochs() == 0 ? Messages.EpochPane_notYet : Messages.EpochPane_none);
		}
		((StackLayout) stack.getLayout()).topControl = empty ? none : gallery;
		stack.layout();
	}

	/** The category whose images are shown, or none. */
	private int category() {
		return table.selectedRows().length == 1 && table.content() instanceof CategoryScoreTable scores
				? scores.category(table.selectedRows()[0]) : CategoryRecord.NONE;
	}

	/** Selects nothing: first no image, then no category. */
	void clear() {
		if (gallery.lead() >= 0) {
			gallery.select(-1);
		} else {
			table.select(-1);
		}
	}

	/** What a person walks along. */
	SampleList list() {
		return GalleryWalk.list(epoch == FoldCurves.LATEST ? NLS.bind(Messages.EpochPane_listLatest, run)
				: NLS.bind(Messages.EpochPane_list, epoch + 1, run), gallery);
	}

	Gallery gallery() {
		return gallery;
	}
}
