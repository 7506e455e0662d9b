package org.reannotate.ui.gallery;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the items of a gallery lie: cells of one size in rows, left to right, group under group, each with its header.
 * Pure arithmetic, in points; the content may be higher than any window. Immutable.
 */
final class GalleryLayout {

	static final int GAP = 8;

	private final int columns;
	private final int step;
	private final int cellWidth;
	private final int cellHeight;
	private final int header;
	/** First index of each group, and the number of items at the end. */
	private final int[] starts;
	/** Where each group begins, and where the last one ends. */
	private final long[] tops;

	/**
	 * @param width        of the visible area
	 * @param cellWidth    of an item with its gap
	 * @param cellHeight   of an item with its gap
	 * @param headerHeight of a group's header with its gap; no header where there are no groups
	 * @param count        number of items
	 * @param groups       that cover all items in order; empty for none
	 */
	GalleryLayout(int width, int cellWidth, int cellHeight, int headerHeight, int count, List<GalleryGroup> groups) {
		this.columns = Math.max(1, (width - GAP) / cellWidth);
		this.step = Math.max(cellWidth, (width - GAP) / columns);
		this.cellWidth = cellWidth;
		this.cellHeight = cellHeight;
		this.header = groups.isEmpty() ? 0 : headerHeight;
		this.starts = starts(count, groups);
		this.tops = new long[starts.length];
		tops[0] = GAP;
		for (int group = 0; group + 1 < starts.length; group++) {
			tops[group + 1] = tops[group] + header + (long) rows(group) * cellHeight;
		}
	}

	private static int[] starts(int count, List<GalleryGroup> groups) {
		if (groups.isEmpty()) {
			return new int[] { 0, count };
		}
		int[] starts = Arrays.copyOf(groups.stream().mapToInt(GalleryGroup::start).toArray(), groups.size() + 1);
		starts[groups.size()] = count;
		return starts;
	}

	/** Items in a row, at least 1. */
	int columns() {
		return columns;
	}

	int cellHeight() {
		return cellHeight;
	}

	int count() {
		return starts[starts.length - 1];
	}

	/** Number of groups, 1 where there are no headers. */
	int groups() {
		return starts.length - 1;
	}

	/** The group of an item. */
	int group(int index) {
		int found = Arrays.binarySearch(starts, 0, groups(), index);
		return found >= 0 ? found : -found - 2;
	}

	/** First item of a group; {@link #groups()} gives the number of items. */
	int start(int group) {
		return starts[group];
	}

	private int rows(int group) {
		return (starts[group + 1] - starts[group] + columns - 1) / columns;
	}

	/** Height of everything. */
	long contentHeight() {
		return tops[groups()];
	}

	/** The item's rectangle when the content is scrolled by {@code offset}. */
	Rectangle bounds(int index, long offset) {
		int group = group(index);
		int place = index - starts[group];
		long y = top(index) - offset;
		int bounded = (int) Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, y));
		return new Rectangle(GAP + place % columns * step, bounded, cellWidth - GAP, cellHeight - GAP);
	}

	private long top(int index) {
		int group = group(index);
		return tops[group] + header + (long) ((index - starts[group]) / columns) * cellHeight;
	}

	/** Where a group's header begins when the content is scrolled by {@code offset}; it stays in sight as long as its items. */
	int headerTop(int group, long offset) {
		long y = Math.max(tops[group] - offset, 0);
		long last = tops[group + 1] - header - offset;
		return (int) Math.max(-header, Math.min(y, last));
	}

	/** Height of a header, 0 where there are none. */
	int headerHeight() {
		return header;
	}

	/** The group that lies at a height of the content. */
	int groupAt(long y) {
		int found = Arrays.binarySearch(tops, 0, groups(), y);
		return Math.max(0, found >= 0 ? found : -found - 2);
	}

	/** First item that can be seen at all. */
	int firstVisible(long offset) {
		int group = groupAt(offset);
		long row = Math.max(0, (offset - tops[group] - header) / cellHeight);
		return (int) Math.min(starts[group + 1], starts[group] + row * columns);
	}

	/** One after the last item that can be seen. */
	int endVisible(long offset, int height) {
		long end = offset + height;
		int group = groupAt(end);
		long below = end - tops[group] - header;
		long rows = below < 0 ? 0 : below / cellHeight + 1;
		return (int) Math.min(starts[group + 1], starts[group] + rows * columns);
	}

	/** The item at a point of the visible area, or -1. */
	int indexAt(int x, int y, long offset) {
		int group = groupAt(y + offset);
		long below = y + offset - tops[group] - header;
		int column = (x - GAP) / step;
		if (below < 0 || x < GAP || column >= columns) {
			return -1;
		}
		long index = starts[group] + below / cellHeight * columns + column;
		return index < starts[group + 1] && bounds((int) index, offset).contains(x, y) ? (int) index : -1;
	}

	/** The item in the row below, over the borders of groups; the item itself in the last row. */
	int below(int index) {
		int group = group(index);
		int next = index + columns;
		if (next < starts[group + 1]) {
			return next;
		}
		int column = (index - starts[group]) % columns;
		int lastRow = starts[group] + (rows(group) - 1) * columns;
		if (index < lastRow) {
			return starts[group + 1] - 1;
		}
		return group + 1 < groups() ? Math.min(starts[group + 1] + column, starts[group + 2] - 1) : index;
	}

	/** The item in the row above, over the borders of groups; the item itself in the first row. */
	int above(int index) {
		int group = group(index);
		if (index - columns >= starts[group]) {
			return index - columns;
		}
		if (group == 0) {
			return index;
		}
		int column = index - starts[group];
		return Math.min(starts[group - 1] + (rows(group - 1) - 1) * columns + column, starts[group] - 1);
	}

	/** The offset, as near as possible to {@code offset}, at which the item is wholly seen. */
	long reveal(int index, long offset, int height) {
		long top = top(index) - GAP;
		long withHeader = top - header;
		long bottom = top + cellHeight + GAP;
		if (withHeader < offset) {
			return Math.max(0, withHeader);
		}
		return bottom > offset + height ? Math.max(0, Math.min(top, bottom - height)) : offset;
	}
}
