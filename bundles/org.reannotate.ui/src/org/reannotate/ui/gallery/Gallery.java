package org.reannotate.ui.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.ZoomTarget;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SampleRef;
import org.reannotate.ui.thread.UiThread;

/**
 * Thumbnails in rows, for any number of images, in groups where the content has them: only what is seen is painted and
 * loaded. Selection by mouse (Ctrl, Shift, a group's header) and keyboard (arrows, Page Up and Down, Home, End, Ctrl+A;
 * Shift extends, Ctrl moves without selecting); Enter and double click open; selected images can be dragged; Ctrl and
 * the wheel zoom. The selection holds {@link SampleRef}s. UI thread only.
 */
public final class Gallery extends Canvas implements ISelectionProvider, ZoomTarget {

	/** Smallest width of the pictures, in points. */
	public static final int SMALLEST = 64;
	/** Largest width of the pictures, in points. */
	public static final int LARGEST = 320;
	private static final int USUAL = 160;
	private static final int STEP = 32;

	private final GallerySelection selection = new GallerySelection();
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<GalleryItem>> openListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> sizeListeners = new CopyOnWriteArrayList<>();
	private final GalleryView view;
	private final GalleryPaint paint;
	private GalleryContent content = GalleryContent.EMPTY;
	private int thumbnailSize = USUAL;

	public Gallery(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		view = new GalleryView(this);
		paint = new GalleryPaint(this, view, selection);
		new GalleryInput(this, view, selection);
		GalleryDrag.attach(this);
		GalleryAccess.attach(this);
		addListener(SWT.Resize, event -> relayout());
		addListener(SWT.Settings, event -> relayout());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addDisposeListener(event -> content.attach(null));
		getVerticalBar().addListener(SWT.Selection, event -> {
			if (view.scrolled()) {
				redraw();
			}
		});
	}

	/**
	 * Shows another content. The selection stays on the samples that are in both, and what is on the screen stays where
	 * it is as long as it is in both; else the top is shown.
	 */
	public void setContent(GalleryContent newContent) {
		GalleryContent old = content;
		int anchor = -1;
		int y = 0;
		for (int i = view.firstVisible(); i < view.endVisible() && i < old.size() && anchor < 0; i++) {
			anchor = newContent.indexOf(old.sampleId(i));
			y = view.bounds(i).y;
		}
		boolean keepsPlace = anchor >= 0 && view.offset() > 0;
		old.attach(null);
		keepSelection(old, newContent);
		content = newContent;
		newContent.attach(() -> UiThread.run(this, this::redraw));
		paint.contentChanged();
		view.update(newContent, thumbnailSize, keepsPlace ? anchor : -1, y);
		if (!keepsPlace) {
			view.scrollTo(0);
		}
		redraw();
		fireSelection();
	}

	private void keepSelection(GalleryContent old, GalleryContent now) {
		int[] kept = Arrays.stream(selection.indices()).filter(index -> index < old.size())
				.map(index -> now.indexOf(old.sampleId(index))).filter(index -> index >= 0).toArray();
		int lead = selection.lead() < 0 || selection.lead() >= old.size() ? -1 : now.indexOf(old.sampleId(selection.lead()));
		selection.clear();
		Arrays.stream(kept).forEach(selection::add);
		if (lead >= 0) {
			selection.moveTo(lead);
		}
	}

	public GalleryContent content() {
		return content;
	}

	/** Selects one item and scrolls to it; an index outside selects nothing. */
	public void select(int index) {
		if (index >= 0 && index < content.size()) {
			selection.select(index);
			view.reveal(index);
		} else {
			selection.clear();
		}
		selected();
	}

	/** Adds the item that the keyboard is at to the selection, or takes it away. */
	public void toggleLead() {
		if (selection.lead() >= 0 && selection.lead() < content.size()) {
			selection.toggle(selection.lead());
			selected();
		}
	}

	/** Selects the item so many after the one that the keyboard is at; stops at the ends. */
	public void step(int delta) {
		if (content.size() > 0) {
			select(selection.lead() < 0 ? 0 : Math.max(0, Math.min(content.size() - 1, selection.lead() + delta)));
		}
	}

	/**
	 * Selects the next item after the selection that nobody has decided about, from the beginning again after the last
	 * one; the selection stays where there is none.
	 */
	public void advance() {
		int size = content.size();
		int from = Math.max(selection.last(), selection.lead());
		for (int i = 1; i <= size; i++) {
			int index = Math.floorMod(from + i, size);
			if (!selection.contains(index) && content.open(index)) {
				select(index);
				return;
			}
		}
	}

	/** Index of the item that the keyboard is at, or -1. */
	public int lead() {
		return selection.lead();
	}

	/** The selected samples, in order. */
	public List<Integer> selectedSamples() {
		return SampleSelection.list(selectedIds());
	}

	private int[] selectedIds() {
		return Arrays.stream(selection.indices()).map(content::sampleId).toArray();
	}

	/** The last decision about a sample that is shown here, or {@link ReviewTarget#UNSEEN}. */
	public long seen(int sampleId) {
		int index = content.indexOf(sampleId);
		return index < 0 ? ReviewTarget.UNSEEN : content.seen(index);
	}

	/** Width of the pictures in points, {@link #SMALLEST} to {@link #LARGEST}; what is in the middle stays there. */
	public void setThumbnailSize(int points) {
		int bounded = Math.max(SMALLEST, Math.min(LARGEST, points));
		if (bounded != thumbnailSize) {
			thumbnailSize = bounded;
			relayout();
			sizeListeners.forEach(Runnable::run);
		}
	}

	public int thumbnailSize() {
		return thumbnailSize;
	}

	/** Is told when the person zooms: for a slider that shows the size. */
	public void addSizeListener(Runnable listener) {
		sizeListeners.add(listener);
	}

	@Override
	public void zoom(int steps) {
		setThumbnailSize(thumbnailSize + steps * STEP);
	}

	private void relayout() {
		int anchor = anchor();
		int y = anchor < 0 ? 0 : view.bounds(anchor).y;
		view.update(content, thumbnailSize, view.offset() == 0 ? -1 : anchor, y);
		redraw();
	}

	/** What the person looks at: the keyboard's item where it is seen, else the first one that is. */
	private int anchor() {
		int first = view.firstVisible();
		int end = Math.min(content.size(), view.endVisible());
		int lead = selection.lead();
		return first >= end ? -1 : lead >= first && lead < end ? lead : first;
	}

	/** The rectangle of an item in this control, which may be out of sight. */
	public Rectangle boundsOf(int index) {
		return view.bounds(index);
	}

	/** Is told when a person opens an item (Enter, double click). */
	public void addOpenListener(Consumer<GalleryItem> listener) {
		openListeners.add(listener);
	}

	/** The item at a point of this control, or -1. */
	int indexAt(int x, int y) {
		return view.indexAt(x, y);
	}

	/** Whether the last paint showed every image in sight; false where there is nothing to show. */
	public boolean isComplete() {
		return paint.complete();
	}

	/** Opens the item that the keyboard is at. */
	void open() {
		int lead = selection.lead();
		if (lead >= 0 && lead < content.size()) {
			openListeners.forEach(listener -> listener.accept(content.item(lead)));
		}
	}

	/** Whether a drag may begin at a point; then the item there is selected. */
	boolean beginDrag(int x, int y) {
		int index = view.indexAt(x, y);
		return index >= 0 && selection.contains(index) && content.session() != null;
	}

	/** Shows and tells a selection that was changed. */
	void selected() {
		redraw();
		fireSelection();
	}

	@Override
	public IStructuredSelection getSelection() {
		DatasetSession session = content.session();
		return session == null ? StructuredSelection.EMPTY : new SampleSelection(session, selectedIds());
	}

	@Override
	public void setSelection(@Nullable ISelection newSelection) {
		selection.clear();
		if (newSelection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				int index = element instanceof SampleRef ref && ref.session() == content.session()
						? content.indexOf(ref.sampleId()) : -1;
				if (index >= 0 && !selection.contains(index)) {
					selection.toggle(index);
				}
			}
		}
		if (selection.lead() >= 0) {
			view.reveal(selection.lead());
		}
		selected();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	private void fireSelection() {
		if (!listeners.isEmpty()) {
			var event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 2 * USUAL : widthHint, heightHint == SWT.DEFAULT ? 2 * USUAL : heightHint);
	}
}
