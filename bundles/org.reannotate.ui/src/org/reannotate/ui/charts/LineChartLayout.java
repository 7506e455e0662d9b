package org.reannotate.ui.charts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the parts of a line chart are: the title of the y axis and the legend above, numbers at the left, those of the x
 * axis and its title below.
 *
 * @param plot   where lines are drawn
 * @param legend where the entries of the legend are; those that find no room are left out
 * @param line   height of a line of text
 */
record LineChartLayout(Rectangle plot, List<Rectangle> legend, int line) {

	static final int GAP = 8;
	/** Length of the piece of line before an entry of the legend. */
	static final int SAMPLE = 18;
	/** Lines of the legend; more would leave too little for the chart. */
	private static final int LEGEND_LINES = 2;
	/** A chart that is lower than this has no title below. */
	private static final int LOW = 140;
	private static final int SMALLEST = 24;

	/**
	 * @param title   width of the title of the y axis
	 * @param entries widths of the texts of the legend
	 * @param numbers width of the widest number at the left
	 * @param last    width of the last number below, half of which is beyond the plot
	 */
	static LineChartLayout of(int width, int height, int line, int title, List<Integer> entries, int numbers, int last) {
		List<Rectangle> legend = legend(width, line, title, entries);
		int rows = legend.isEmpty() ? 1 : (legend.get(legend.size() - 1).y - GAP / 2) / (line + 2) + 1;
		int top = GAP / 2 + rows * (line + 2) + GAP / 2;
		int left = numbers + GAP + GAP / 2;
		int below = line + GAP / 2 + (height < LOW ? 0 : line + 2) + GAP / 2;
		return new LineChartLayout(new Rectangle(left, top, Math.max(SMALLEST, width - left - Math.max(GAP, last / 2 + 2)),
				Math.max(SMALLEST, height - top - below)), legend, line);
	}

	/** From the right edge of the title on, and whole lines where that is not enough. */
	private static List<Rectangle> legend(int width, int line, int title, List<Integer> entries) {
		var places = new ArrayList<Rectangle>();
		int x = GAP + title + 2 * GAP;
		int y = GAP / 2;
		for (int text : entries) {
			int entry = Math.min(width - 2 * GAP, SAMPLE + GAP / 2 + text);
			if (x + entry > width - GAP) {
				x = GAP;
				y += line + 2;
			}
			if (y >= GAP / 2 + LEGEND_LINES * (line + 2)) {
				break;
			}
			places.add(new Rectangle(x, y, entry, line));
			x += entry + 2 * GAP;
		}
		return places;
	}

	/** Whether there is room for the title of the x axis. */
	boolean hasTitleBelow(int height) {
		return height >= LOW;
	}

	/** The entry of the legend at a point, or -1. */
	int entryAt(int x, int y) {
		for (int i = 0; i < legend.size(); i++) {
			Rectangle place = legend.get(i);
			if (place.contains(x, y)) {
				return i;
			}
		}
		return -1;
	}
}
