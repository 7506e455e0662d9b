package org.reannotate.views.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Where rows and columns lie. Pure numbers, in points; y grows downwards from the top of the control, the header
 * included.
 *
 * @param columns   in order
 * @param width     of the control
 * @param height    of the control
 * @param header    height of the header
 * @param rowHeight of every row
 * @param rows      how many there are
 */
record TableLayout(List<TableColumn> columns, int width, int height, int header, int rowHeight, int rows) {

	/** The left edges of the columns and, last, the right edge of the last one; columns without room have no width. */
	int[] edges() {
		List<TableColumn> shown = shown();
		int minimum = minimum(shown);
		int weights = Math.max(1, shown.stream().mapToInt(TableColumn::weight).sum());
		int room = Math.max(0, width - minimum);
		int[] edges = new int[columns.size() + 1];
		int used = 0;
		int weightsUsed = 0;
		for (int i = 0; i < columns.size(); i++) {
			if (shown.contains(columns.get(i))) {
				used += columns.get(i).minimum();
				weightsUsed += columns.get(i).weight();
			}
			edges[i + 1] = used + (int) ((long) room * weightsUsed / weights);
		}
		return edges;
	}

	/** The columns that there is room for: what can be spared is, before any is cut off. */
	private List<TableColumn> shown() {
		var shown = new ArrayList<>(columns);
		while (minimum(shown) > width) {
			TableColumn least = Collections.max(shown, Comparator.comparingInt(TableColumn::spared));
			if (least.spared() == 0) {
				break;
			}
			shown.remove(least);
		}
		return shown;
	}

	private static int minimum(List<TableColumn> columns) {
		return columns.stream().mapToInt(TableColumn::minimum).sum();
	}

	/** The column at a place, or -1. */
	int columnAt(int x) {
		int[] edges = edges();
		for (int i = 0; i < columns.size(); i++) {
			if (x >= edges[i] && x < edges[i + 1]) {
				return i;
			}
		}
		return -1;
	}

	/** Height of all rows. */
	long contentHeight() {
		return (long) rows * rowHeight;
	}

	/** Height of the part where rows are seen. */
	int body() {
		return Math.max(0, height - header);
	}

	int firstVisible(long offset) {
		return (int) (offset / rowHeight);
	}

	/** The row after the last one seen. */
	int endVisible(long offset) {
		return (int) Math.min(rows, (offset + body() + rowHeight - 1) / rowHeight);
	}

	/** Top of a row. */
	int y(int row, long offset) {
		return (int) (header + (long) row * rowHeight - offset);
	}

	/** The row at a place, or -1 in the header and below the last one. */
	int rowAt(int y, long offset) {
		if (y < header) {
			return -1;
		}
		long row = (y - header + offset) / rowHeight;
		return row < rows ? (int) row : -1;
	}

	/** The offset closest to this one at which a row is seen whole. */
	long reveal(int row, long offset) {
		long top = (long) row * rowHeight;
		if (top < offset) {
			return top;
		}
		return Math.max(offset, top + rowHeight - body());
	}

	/** An offset that can be scrolled to. */
	long bounded(long offset) {
		return Math.max(0, Math.min(offset, contentHeight() - body()));
	}

	/** Rows on a page. */
	int page() {
		return Math.max(1, body() / rowHeight - 1);
	}
}
