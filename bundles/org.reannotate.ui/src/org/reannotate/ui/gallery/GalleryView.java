package org.reannotate.ui.gallery;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * What part of a gallery's content is seen: its layout at the present size, scrolled by pixels. UI thread only.
 */
final class GalleryView {

	/** Scroll bars count in ints: taller contents scroll by a multiple of pixels. */
	private static final long TALLEST = Integer.MAX_VALUE / 2;

	private final Gallery gallery;
	private CellMetrics metrics;
	private GalleryLayout layout;
	private long offset;
	private int unit = 1;

	GalleryView(Gallery gallery) {
		this.gallery = gallery;
		this.metrics = new CellMetrics(160, lineHeight());
		this.layout = layout(List.of(), 0);
	}

	private int lineHeight() {
		var gc = new GC(gallery);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	private GalleryLayout layout(List<GalleryGroup> groups, int count) {
		return new GalleryLayout(gallery.getClientArea().width, metrics.width() + GalleryLayout.GAP,
				metrics.height() + GalleryLayout.GAP, metrics.headerHeight(), count, groups);
	}

	CellMetrics metrics() {
		return metrics;
	}

	GalleryLayout layout() {
		return layout;
	}

	long offset() {
		return offset;
	}

	int height() {
		return gallery.getClientArea().height;
	}

	int firstVisible() {
		return layout.firstVisible(offset);
	}

	int endVisible() {
		return layout.endVisible(offset, height());
	}

	Rectangle bounds(int index) {
		return layout.bounds(index, offset);
	}

	int indexAt(int x, int y) {
		return layout.indexAt(x, y, offset);
	}

	/** The group whose header is at this height, or -1. */
	int headerAt(int y) {
		if (layout.headerHeight() == 0) {
			return -1;
		}
		int group = layout.groupAt(y + offset);
		int top = layout.headerTop(group, offset);
		return y >= top && y < top + layout.headerHeight() ? group : -1;
	}

	/**
	 * Lays out anew: another content, size of pictures, width or font.
	 *
	 * @param anchor item that stays at its place on the screen, as an index of the new content; -1: the offset stays
	 * @param y      where the anchor's top was
	 */
	void update(GalleryContent content, int imageWidth, int anchor, int y) {
		metrics = new CellMetrics(imageWidth, lineHeight());
		layout = layout(content.groups(), content.size());
		updateScrollBar();
		scrollTo(anchor < 0 ? offset : layout.bounds(anchor, 0).y - (long) y);
	}

	private void updateScrollBar() {
		int visible = Math.max(1, height());
		long height = layout.contentHeight();
		unit = (int) Math.max(1, height / TALLEST);
		ScrollBar bar = gallery.getVerticalBar();
		int thumb = Math.max(1, visible / unit);
		boolean needed = height > visible;
		if (bar.getVisible() != needed) {
			bar.setVisible(needed);
		}
		bar.setValues((int) (offset / unit), 0, (int) Math.max(thumb, height / unit), thumb,
				Math.max(1, layout.cellHeight() / 2 / unit), thumb);
	}

	/** Follows the scroll bar; returns whether anything moved. */
	boolean scrolled() {
		long wanted = (long) gallery.getVerticalBar().getSelection() * unit;
		return wanted / unit != offset / unit && scrollTo(wanted);
	}

	/** Scrolls as far as there is content; returns whether anything moved. */
	boolean scrollTo(long wanted) {
		long limit = Math.max(0, layout.contentHeight() - height());
		long bounded = Math.max(0, Math.min(limit, wanted));
		if (bounded == offset) {
			return false;
		}
		offset = bounded;
		gallery.getVerticalBar().setSelection((int) (offset / unit));
		return true;
	}

	/** Scrolls until an item is wholly seen. */
	void reveal(int index) {
		scrollTo(layout.reveal(index, offset, height()));
	}
}
