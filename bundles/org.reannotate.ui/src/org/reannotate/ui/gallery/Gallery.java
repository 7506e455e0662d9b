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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.ZoomTarget;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SampleRef;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.thread.UiThread;

/**
 * Thumbnails in rows, for any number of images: only what is seen is painted and loaded. Selection by mouse (Ctrl,
 * Shift) and keyboard (arrows, Page Up and Down, Home, End, Ctrl+A, Shift extends); Enter and double click open. The
 * selection holds {@link SampleRef}s. UI thread only.
 */
public final class Gallery extends Canvas implements ISelectionProvider, ZoomTarget {

	private static final int IMAGE_WIDTH = 160;
	private static final int IMAGE_HEIGHT = 120;
	private static final int SMALLEST = 64;
	private static final int LARGEST = 320;
	private static final int STEP = 32;

	private final ThumbnailLoader thumbnails = new ThumbnailLoader(this, 2 * IMAGE_WIDTH);
	private final GalleryPainter painter = new GalleryPainter(thumbnails, IMAGE_HEIGHT);
	private final GallerySelection selection = new GallerySelection();
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<GalleryItem>> openListeners = new CopyOnWriteArrayList<>();
	private GalleryContent content = GalleryContent.EMPTY;
	private long offset;
	private int thumbnailSize = 160;

	public Gallery(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		addPaintListener(event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		addListener(SWT.Resize, event -> updateScrollBar());
		addListener(SWT.Settings, event -> redraw());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		addMouseListener(MouseListener.mouseDownAdapter(this::mouseDown));
		addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> open()));
		addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(this::hover));
		addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = accessibleName();
			}
		});
	}

	/** Shows another content; the selection stays on the samples that are in both. */
	public void setContent(GalleryContent newContent) {
		int[] kept = Arrays.stream(selection.indices()).filter(index -> index < content.size())
				.map(index -> newContent.indexOf(content.sampleId(index))).filter(index -> index >= 0).toArray();
		content.attach(null);
		content = newContent;
		newContent.attach(() -> UiThread.run(this, this::redraw));
		selection.clear();
		Arrays.stream(kept).forEach(selection::toggle);
		updateScrollBar();
		redraw();
		fireSelection();
	}

	public GalleryContent content() {
		return content;
	}

	/** Selects one item and scrolls to it; an index outside selects nothing. */
	public void select(int index) {
		if (index >= 0 && index < content.size()) {
			selection.select(index);
			scrollTo(layoutNow().reveal(index, offset, getClientArea().height));
		} else {
			selection.clear();
		}
		redraw();
		fireSelection();
	}

	/** Index of the item that the keyboard is at, or -1. */
	public int lead() {
		return selection.lead();
	}

	/** The selected samples, in order. */
	public List<Integer> selectedSamples() {
		return Arrays.stream(selection.indices()).map(content::sampleId).boxed().toList();
	}

	/** Longer side of the pictures, in points: 64 to 320. */
	public void setThumbnailSize(int points) {
		thumbnailSize = Math.max(SMALLEST, Math.min(LARGEST, points));
		updateScrollBar();
		redraw();
	}

	public int thumbnailSize() {
		return thumbnailSize;
	}

	@Override
	public void zoom(int steps) {
		setThumbnailSize(thumbnailSize + steps * STEP);
	}

	/** The last decision about a sample that is shown here, or {@link org.reannotate.ui.review.ReviewTarget#UNSEEN}. */
	public long seen(int sampleId) {
		int index = content.indexOf(sampleId);
		return index < 0 ? ReviewTarget.UNSEEN : content.item(index).seen();
	}

	/** The rectangle of an item in this control, which may be out of sight. */
	public Rectangle boundsOf(int index) {
		return layoutNow().bounds(index, offset);
	}

	/** Is told when a person opens an item (Enter, double click). */
	public void addOpenListener(Consumer<GalleryItem> listener) {
		openListeners.add(listener);
	}

	@Override
	public IStructuredSelection getSelection() {
		DatasetSession session = content.session();
		return session == null ? StructuredSelection.EMPTY
				: new StructuredSelection(Arrays.stream(selection.indices())
						.mapToObj(index -> new SampleRef(session, content.sampleId(index))).toList());
	}

	@Override
	public void setSelection(ISelection newSelection) {
		selection.clear();
		if (newSelection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				int index = element instanceof SampleRef ref && ref.session() == content.session()
						? content.indexOf(ref.sampleId()) : -1;
				if (index >= 0) {
					selection.toggle(index);
				}
			}
		}
		redraw();
		fireSelection();
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
		var event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	private GalleryLayout layoutNow() {
		var gc = new GC(this);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new GalleryLayout(getClientArea().width, IMAGE_WIDTH + 12 + GalleryLayout.GAP,
				GalleryPainter.height(IMAGE_HEIGHT, line) + GalleryLayout.GAP, content.size());
	}

	private void paint(GC gc, Rectangle clip) {
		gc.setBackground(getBackground());
		gc.fillRectangle(clip);
		Palette palette = Palette.of(this);
		GalleryLayout layout = layoutNow();
		int end = layout.endVisible(offset, getClientArea().height);
		for (int i = layout.firstVisible(offset); i < end; i++) {
			Rectangle cell = layout.bounds(i, offset);
			if (cell.intersects(clip)) {
				painter.paint(gc, cell, content.item(i), selection.contains(i), i == selection.lead() && isFocusControl(),
						palette);
			}
		}
	}

	private void updateScrollBar() {
		GalleryLayout layout = layoutNow();
		int visible = Math.max(1, getClientArea().height);
		ScrollBar bar = getVerticalBar();
		int height = (int) Math.min(Integer.MAX_VALUE, layout.contentHeight());
		bar.setVisible(height > visible);
		bar.setValues((int) Math.min(offset, Math.max(0, height - visible)), 0, Math.max(visible, height), visible,
				layout.cellHeight() / 2, visible);
		scrollTo(bar.getSelection());
	}

	private void scrollTo(long newOffset) {
		long limit = Math.max(0, layoutNow().contentHeight() - getClientArea().height);
		long bounded = Math.max(0, Math.min(limit, newOffset));
		if (bounded != offset) {
			offset = bounded;
			getVerticalBar().setSelection((int) offset);
			redraw();
		}
	}

	private void mouseDown(MouseEvent event) {
		setFocus();
		int index = layoutNow().indexAt(event.x, event.y, offset);
		if (index < 0) {
			return;
		}
		boolean secondary = event.button != 1 && selection.contains(index);
		if ((event.stateMask & SWT.MOD1) != 0) {
			selection.toggle(index);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			selection.extendTo(index);
		} else if (!secondary) {
			selection.select(index);
		}
		redraw();
		fireSelection();
	}

	private void hover(MouseEvent event) {
		int index = layoutNow().indexAt(event.x, event.y, offset);
		setToolTipText(index < 0 ? null : describe(content.item(index)));
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == 'a' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			selection.selectAll(content.size());
			redraw();
			fireSelection();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			open();
		} else {
			move(event);
		}
	}

	private void move(KeyEvent event) {
		int target = target(event.keyCode);
		if (target == Integer.MIN_VALUE || content.size() == 0) {
			return;
		}
		int index = Math.max(0, Math.min(content.size() - 1, target));
		if ((event.stateMask & SWT.SHIFT) != 0) {
			selection.extendTo(index);
		} else {
			selection.select(index);
		}
		scrollTo(layoutNow().reveal(index, offset, getClientArea().height));
		redraw();
		fireSelection();
	}

	private int target(int keyCode) {
		GalleryLayout layout = layoutNow();
		int lead = selection.lead();
		int page = Math.max(1, getClientArea().height / layout.cellHeight()) * layout.columns();
		return switch (keyCode) {
		case SWT.ARROW_LEFT -> lead - 1;
		case SWT.ARROW_RIGHT -> lead + 1;
		case SWT.ARROW_UP -> lead - layout.columns() < 0 ? lead : lead - layout.columns();
		case SWT.ARROW_DOWN -> lead + layout.columns();
		case SWT.PAGE_UP -> lead - page;
		case SWT.PAGE_DOWN -> lead + page;
		case SWT.HOME -> 0;
		case SWT.END -> content.size() - 1;
		default -> Integer.MIN_VALUE;
		};
	}

	private void open() {
		int lead = selection.lead();
		if (lead >= 0 && lead < content.size()) {
			openListeners.forEach(listener -> listener.accept(content.item(lead)));
		}
	}

	private String accessibleName() {
		int lead = selection.lead();
		return lead < 0 || lead >= content.size() ? Messages.Gallery_accessibleName : describe(content.item(lead));
	}

	private static String describe(GalleryItem item) {
		String suggested = item.suggested();
		String label = suggested == null ? item.label() : item.label() + " \u2192 " + suggested;
		return NLS.bind(Messages.Gallery_itemTooltip, new Object[] { item.path(), label, item.detail() });
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 2 * IMAGE_WIDTH : widthHint,
				heightHint == SWT.DEFAULT ? 2 * IMAGE_HEIGHT : heightHint);
	}
}
