package org.reannotate.editors.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.editors.overview.Distribution.Row;

/**
 * Where the bars of a distribution lie. Pure arithmetic, in points.
 *
 * @param nameWidth room for names at the left
 * @param barWidth  of the longest bar
 * @param rowHeight of a row with its gap
 * @param top       of the first row when nothing is scrolled: the legend's height
 */
record DistributionLayout(Distribution data, int nameWidth, int barWidth, int rowHeight, int top) {

	/** Room for the number at the end of a bar. */
	static final int NUMBER = 72;

	/**
	 * A part of a category.
	 *
	 * @param part -1 is the whole row: its name and number
	 */
	record Hit(int row, int part) {
	}

	/** The row at a height of the scrolled area, or -1. */
	int rowAt(int y, int scrolled) {
		int row = y < top ? -1 : (y - top + scrolled) / rowHeight;
		return row < data.rows().size() ? row : -1;
	}

	/** What lies at a point, or null. */
	@Nullable
	Hit at(int x, int y, int scrolled) {
		int row = rowAt(y, scrolled);
		if (row < 0) {
			return null;
		}
		int left = nameWidth;
		Row shown = data.rows().get(row);
		for (int part = 0; part < shown.counts().size(); part++) {
			int width = width(shown.counts().get(part));
			if (x >= left && x < left + width) {
				return new Hit(row, part);
			}
			left += width;
		}
		return new Hit(row, -1);
	}

	/** Length of the bar for so many images; what is there at all is at least one point wide. */
	int width(int count) {
		return count == 0 ? 0 : Math.max(1, (int) Math.round((double) count / data.largest() * barWidth));
	}
}
