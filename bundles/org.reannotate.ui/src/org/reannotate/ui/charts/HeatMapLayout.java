package org.reannotate.ui.charts;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cells of a heat map are. Offsets are in points from the left and upper edge of the cells.
 *
 * @param size   rows and columns
 * @param cell   side of a cell
 * @param left   width of the names of the rows
 * @param top    height of the names of the columns
 * @param width  of the control
 * @param height of the control
 */
record HeatMapLayout(int size, int cell, int left, int top, int width, int height) {

	/** Smallest and largest cell: a thousand categories at a glance, and one that is easy to hit. */
	static final int SMALLEST = 2, LARGEST = 96;

	/** More categories than this are looked at as a whole first, and read when zoomed. */
	private static final int MOST_READ = 100;

	/** The cell with which everything is seen at once, as far as that is possible. */
	static int fitting(int size, int room) {
		return Math.max(SMALLEST, Math.min(48, room / Math.max(1, size)));
	}

	/**
	 * The cell with which everything is seen at once, unless that is too small for names and numbers: then one that they
	 * fit, as long as no more than a few screens are to be scrolled.
	 *
	 * @param legible side of a cell that has room for them
	 */
	static int readable(int size, int room, int legible) {
		int fitting = fitting(size, room);
		return fitting >= legible || size > MOST_READ ? fitting : legible;
	}

	/** The next size of cells; small ones grow by points, large ones by a quarter. */
	static int zoomed(int cell, int steps) {
		int next = cell;
		for (int i = 0; i < Math.abs(steps); i++) {
			int step = Math.max(1, next / 4);
			next += steps > 0 ? step : -step;
		}
		return Math.max(SMALLEST, Math.min(LARGEST, next));
	}

	/** Width and height of all cells. */
	int extent() {
		return size * cell;
	}

	int visibleWidth() {
		return Math.max(1, width - left);
	}

	int visibleHeight() {
		return Math.max(1, height - top);
	}

	int boundedX(int x) {
		return Math.max(0, Math.min(extent() - visibleWidth(), x));
	}

	int boundedY(int y) {
		return Math.max(0, Math.min(extent() - visibleHeight(), y));
	}

	/** The first row or column of which anything is seen. */
	int first(int offset) {
		return Math.min(size, offset / cell);
	}

	/** One behind the last of which anything is seen. */
	int end(int offset, int visible) {
		return Math.min(size, (offset + visible + cell - 1) / cell);
	}

	/** The row at a point, or -1. */
	int rowAt(int y, int offsetY) {
		return y < top ? -1 : inside((y - top + offsetY) / cell);
	}

	/** The column at a point, or -1. */
	int columnAt(int x, int offsetX) {
		return x < left ? -1 : inside((x - left + offsetX) / cell);
	}

	private int inside(int index) {
		return index < size ? index : -1;
	}

	Rectangle bounds(int row, int column, int offsetX, int offsetY) {
		return new Rectangle(left + column * cell - offsetX, top + row * cell - offsetY, cell, cell);
	}

	/** The offset with which an index is seen: the present one where it is. */
	int reveal(int index, int offset, int visible) {
		int start = index * cell;
		if (start < offset) {
			return start;
		}
		return start + cell > offset + visible ? start + cell - visible : offset;
	}
}
