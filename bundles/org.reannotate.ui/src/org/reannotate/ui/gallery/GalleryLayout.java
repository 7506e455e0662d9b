package org.reannotate.ui.gallery;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the items of a gallery lie: cells of one size in rows, left to right. Pure arithmetic, in points; the content
 * may be higher than any window.
 *
 * @param width  of the visible area
 * @param cellWidth  of an item with its gap
 * @param cellHeight of an item with its gap
 * @param count  number of items
 */
record GalleryLayout(int width, int cellWidth, int cellHeight, int count) {

	static final int GAP = 8;

	/** Items in a row, at least 1. */
	int columns() {
		return Math.max(1, (width - GAP) / cellWidth);
	}

	int rows() {
		return (count + columns() - 1) / columns();
	}

	/** Height of everything. */
	long contentHeight() {
		return (long) rows() * cellHeight + GAP;
	}

	/** The item's rectangle when the content is scrolled by {@code offset}. */
	Rectangle bounds(int index, long offset) {
		int x = GAP + index % columns() * cellWidth;
		long y = GAP + (long) (index / columns()) * cellHeight - offset;
		return new Rectangle(x, (int) y, cellWidth - GAP, cellHeight - GAP);
	}

	/** First item that can be seen at all. */
	int firstVisible(long offset) {
		return (int) Math.max(0, Math.min(count, (offset - GAP) / cellHeight * columns()));
	}

	/** One after the last item that can be seen. */
	int endVisible(long offset, int height) {
		long rows = (offset + height) / cellHeight + 1;
		return (int) Math.min(count, rows * columns());
	}

	/** The item at a point of the visible area, or -1. */
	int indexAt(int x, int y, long offset) {
		int column = (x - GAP) / cellWidth;
		long row = (y + offset - GAP) / cellHeight;
		long index = row * columns() + column;
		if (x < GAP || column >= columns() || index < 0 || index >= count) {
			return -1;
		}
		return bounds((int) index, offset).contains(x, y) ? (int) index : -1;
	}

	/** The offset, as near as possible to {@code offset}, at which the item is wholly seen. */
	long reveal(int index, long offset, int height) {
		long top = (long) (index / columns()) * cellHeight;
		long bottom = top + cellHeight + GAP;
		if (top < offset) {
			return top;
		}
		return bottom > offset + height ? Math.max(0, Math.min(top, bottom - height)) : offset;
	}
}
