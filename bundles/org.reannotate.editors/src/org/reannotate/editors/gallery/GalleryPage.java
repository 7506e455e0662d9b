package org.reannotate.editors.gallery;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.core.query.SortKey;
import org.reannotate.editors.dataset.DatasetPage;
import org.reannotate.editors.dataset.PageHost;
import org.reannotate.editors.dataset.Snapshots;
import org.reannotate.editors.overview.NextSteps;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.ReviewMenu;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;

/** The page of images: filtered, sorted, grouped, relabelled in bulk. UI thread only. */
public final class GalleryPage implements DatasetPage {

	private static final String HELP = "org.reannotate.help.gallery";
	private final PageHost host;
	private FilterBar filters;
	private ArrangeBar arrange;
	private StatusLine status;
	private SavedFilters saved;
	private CategorySidebar sidebar;
	private Composite stack;
	private Gallery gallery;
	private EmptyState empty;
	private ImageQuery query = ImageQuery.ALL;
	/** The run whose scores the images are in the order of; empty: they are asked for anew. */
	private String runShown = "";
	private @Nullable ImageList shown;
	private @Nullable Snapshots<Answer> reading;
	private @Nullable Snapshots<List<NamedFilter>> readingFilters;

	/** What the page shows at one moment. */
	private record Answer(ImageList images, CategoryCounts counts) {
	}

	public GalleryPage(PageHost host) {
		this.host = host;
	}

	@Override
	public String title() {
		return Messages.GalleryPage_title;
	}

	@Override
	public Control create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(page);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		filters = new FilterBar(page, host::session, filter -> show(query.filtered(filter)));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(filters);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		saved = new SavedFilters(row, () -> query, this::show);
		status = new StatusLine(row, () -> show(query.cleared()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
		arrange = new ArrangeBar(row, this::show, points -> gallery.setThumbnailSize(points));
		SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		sidebar = new CategorySidebar(sash, new SidebarDeeds(host, this::gallery,
				categories -> show(query.filtered(query.filter().withCategories(categories)))));
		createGallery(sash);
		sash.setWeights(22, 78);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		showControls();
		return page;
	}

	private void createGallery(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		gallery = new Gallery(stack);
		gallery.addOpenListener(item -> open(item.sampleId()));
		gallery.addSizeListener(this::resized);
		ReviewKeys.attach(gallery, host.getEditorSite());
		ReviewMenu.hook(gallery, host.getEditorSite(), gallery);
		GallerySettings.restore(gallery);
		empty = new EmptyState(stack);
		top(gallery);
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	@Override
	public void opened(DatasetSession session) {
		saved.open(session);
		reading = new Snapshots<>(Messages.GalleryPage_reading, stack, session, store -> read(session, store),
				this::show, this::failed);
		readingFilters = new Snapshots<>(Messages.GalleryPage_reading, stack, session, DatasetStore::filters,
				saved::show,
				this::failed);
		reading.now();
		readingFilters.now();
	}

	private Answer read(DatasetSession session, DatasetStore store) {
		return new Answer(ImageList.of(query, store.index(), session.taxonomy()),
				CategoryCounts.of(store.index(), session.taxonomy()));
	}

	@Override
	public void failed(String message) {
		empty.show(message.replace("<", ""));
		top(empty);
	}

	/** Shows the answer to another query. */
	public void show(ImageQuery newQuery) {
		query = newQuery;
		runShown = "";
		showControls();
		readNow();
	}

	private void readNow() {
		Snapshots<Answer> current = reading;
		if (current != null) {
			current.now();
		}
	}

	private void showControls() {
		filters.show(query.filter());
		arrange.show(query);
		arrange.showSize(gallery.thumbnailSize());
	}

	private void show(Answer answer) {
		ImageList images = staying(answer.images());
		sidebar.show(answer.counts(), images.query().filter().categories());
		DatasetSession session = host.session();
		if (session == null || !images.query().equals(query)) {
			return;
		}
		status.show(images);
		if (!images.looksLike(shown)) {
			int lead = gallery.lead();
			gallery.setContent(new StoreGalleryContent(session, images.ids(), images.groups(), images.listed()));
			boolean lost = lead >= 0 && gallery.lead() < 0 && shown != null && shown.query().equals(images.query());
			if (lost && images.ids().length > 0) {
				gallery.select(Math.min(lead, images.ids().length - 1));
			}
		}
		shown = images;
		showState(images);
	}

	/** An update of a run's findings changes scores, but moves nothing: the order of now comes with the next question. */
	private ImageList staying(ImageList images) {
		DatasetSession session = host.session();
		String run = session == null ? "" : session.findings().runName();
		boolean same = !run.isEmpty() && run.equals(runShown) && images.query().sort().key() == SortKey.SCORE;
		runShown = run;
		return same ? images.staying(shown) : images;
	}

	private void showState(ImageList images) {
		if (images.ids().length > 0) {
			top(gallery);
		} else if (images.all() == 0 && images.query().unfiltered()) {
			empty.show(Messages.GalleryPage_noImages, () -> NextSteps.importImages(host));
			top(empty);
		} else {
			empty.show(Messages.GalleryPage_noneShown, () -> show(query.cleared()));
			top(empty);
		}
	}

	private void resized() {
		arrange.showSize(gallery.thumbnailSize());
		GallerySettings.save(gallery);
	}

	@Override
	public void changed(Set<Change> changes) {
		Snapshots<Answer> images = reading;
		Snapshots<List<NamedFilter>> names = readingFilters;
		if (images != null && names != null) {
			images.soon();
			if (changes.contains(Change.FILTERS)) {
				names.soon();
			}
		}
	}

	/** The taxonomy or the findings in memory are others now. */
	public void reloaded() {
		showControls();
		readNow();
	}

	@Override
	public void setFocus() {
		Control top = ((StackLayout) stack.getLayout()).topControl;
		if (top != null) {
			top.setFocus();
		}
	}

	@Override
	public ISelectionProvider selection() {
		return gallery;
	}

	/** The thumbnails. */
	public Gallery gallery() {
		return gallery;
	}

	/** Puts the focus into the field that finds images by words of their path. */
	public void find() {
		filters.find();
	}

	/** What a person walks along: the images as they are shown. */
	public SampleList list() {
		ImageList images = shown;
		return images == null ? SampleList.EMPTY : new SampleList(status.text(), images.ids(), images.listed());
	}

	private void open(int sampleId) {
		DatasetSession session = host.session();
		if (session != null) {
			SampleOpener.open(host.getEditorSite().getPage(), session, list(), sampleId);
		}
	}

	@Override
	public void dispose() {
		Snapshots<Answer> images = reading;
		Snapshots<List<NamedFilter>> names = readingFilters;
		if (images != null && names != null) {
			images.dispose();
			names.dispose();
		}
	}
}
