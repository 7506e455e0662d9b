package org.reannotate.editors.dataset;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.editors.categories.CategoriesPage;
import org.reannotate.editors.gallery.GalleryPage;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.overview.OverviewPage;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;

/**
 * The editor of a dataset, in pages: its overview, its images, its categories. Nothing is ever unsaved: every change
 * goes to the store at once.
 */
public class DatasetEditor extends MultiPageEditorPart implements PageHost, ReviewTarget {

	public static final String ID = "org.reannotate.editors.dataset";
	/** The family of the jobs that open datasets and read what the pages show. */
	public static final Object FAMILY = DatasetEditor.class;
	private static final int LONGEST_NAME = 40;

	private final PageSelection selection = new PageSelection();
	private final OverviewPage overview = new OverviewPage(this);
	private final GalleryPage gallery = new GalleryPage(this);
	private final CategoriesPage categories = new CategoriesPage(this);
	private final List<DatasetPage> pages = List.of(overview, gallery, categories);
	private final PageNews news = new PageNews(pages);
	private volatile @Nullable EditedDataset dataset;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IURIEditorInput)) {
			throw new PartInitException(NLS.bind(Messages.DatasetEditor_notAFile, input.getName()));
		}
		super.init(site, input);
		site.setSelectionProvider(selection);
		setPartName(folder().getFileName() == null ? input.getName() : folder().getFileName().toString());
	}

	private Path folder() {
		Path file = Path.of(((IURIEditorInput) getEditorInput()).getURI()).toAbsolutePath();
		Path parent = file.getParent();
		return parent == null ? file : parent;
	}

	@Override
	protected void createPages() {
		for (DatasetPage page : pages) {
			setPageText(addPage(page.create(getContainer())), page.title());
		}
		var edited = new EditedDataset(getEditorSite(), folder(), getContainer(), new Listener());
		dataset = edited;
		edited.open();
	}

	@Override
	public void reopen() {
		EditedDataset edited = dataset;
		if (edited != null && edited.session() == null) {
			edited.open();
		} else {
			pages.forEach(page -> page.changed(EnumSet.allOf(Change.class)));
		}
	}

	@Override
	public @Nullable DatasetSession session() {
		EditedDataset edited = dataset;
		return edited == null ? null : edited.session();
	}

	/** The page of images. */
	public GalleryPage gallery() {
		return gallery;
	}

	/** The page of categories. */
	public CategoriesPage categories() {
		return categories;
	}

	/** Starts an audit as a job, unless one is running. UI thread. */
	public void startAudit() {
		overview.startAudit();
	}

	/** Goes to the overview. UI thread. */
	public void showOverview() {
		setActivePage(pages.indexOf(overview));
	}

	@Override
	public void showImages(ImageQuery images) {
		setActivePage(pages.indexOf(gallery));
		gallery.show(images);
		gallery.setFocus();
	}

	private void findImages() {
		setActivePage(pages.indexOf(gallery));
		gallery.find();
	}

	@Override
	public void showCategories() {
		setActivePage(pages.indexOf(categories));
		categories.setFocus();
	}

	@Override
	public List<Integer> selectedSamples() {
		return showsGallery() ? gallery.gallery().selectedSamples() : List.of();
	}

	private boolean showsGallery() {
		return getActivePage() == pages.indexOf(gallery);
	}

	@Override
	public SampleList list() {
		return showsGallery() ? gallery.list() : SampleList.EMPTY;
	}

	@Override
	public void select(int sampleId) {
		gallery.gallery().select(gallery.gallery().content().indexOf(sampleId));
	}

	@Override
	public void step(int delta) {
		gallery.gallery().step(delta);
	}

	@Override
	public void advance() {
		gallery.gallery().advance();
	}

	@Override
	public void clear() {
		gallery.gallery().select(-1);
	}

	@Override
	public long seen(int sampleId) {
		return gallery.gallery().seen(sampleId);
	}

	private final class Listener implements EditedDataset.Listener {

		@Override
		public void opened(DatasetSession session) {
			String name = session.store().info().name();
			setPartName(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "\u2026");
			if (getSite().getPage().getActiveEditor() == DatasetEditor.this) {
				activate();
			}
			pages.forEach(page -> page.opened(session));
			// Read when they are first looked at: what they touch is counted over the whole dataset.
			news.add(categories, Change.TAXONOMY);
			tell(getActivePage());
			getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(),
					new FindImages(DatasetEditor.this::findImages));
			getEditorSite().getActionBars().updateActionBars();
		}

		@Override
		public void refused(String message) {
			pages.forEach(page -> page.failed(message));
		}

		@Override
		public void changed(StoreEvent event) {
			news.add(event.changes());
			tell(getActivePage());
		}

		@Override
		public void reloaded() {
			gallery.reloaded();
			overview.changed(EnumSet.of(Change.FINDINGS));
		}

		@Override
		public void auditProgressed() {
			overview.auditProgressed();
		}
	}

	private void tell(int page) {
		if (page >= 0 && session() != null) {
			news.tell(page);
		}
	}

	@Override
	protected void pageChange(int index) {
		super.pageChange(index);
		selection.follow(pages.get(index).selection());
		tell(index);
	}

	@Override
	public void setFocus() {
		if (getActivePage() >= 0) {
			pages.get(getActivePage()).setFocus();
		}
		activate();
	}

	private void activate() {
		EditedDataset edited = dataset;
		if (edited != null) {
			edited.activate();
		}
	}

	@Override
	public void dispose() {
		pages.forEach(DatasetPage::dispose);
		EditedDataset edited = dataset;
		if (edited != null) {
			edited.close();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// every change is in the store already
	}

	@Override
	public void doSaveAs() {
		// not allowed: File > Export writes labels elsewhere
	}
}
