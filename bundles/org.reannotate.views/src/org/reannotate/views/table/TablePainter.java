package org.reannotate.views.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;
import org.reannotate.views.table.TableContent.Look;

/** Draws the header and the rows of a table, each text shortened to its column. */
final class TablePainter {

	static final int PADDING = 6;
	private static final String UP = "\u25b4";
	private static final String DOWN = "\u25be";

	private final GC gc;
	private final Palette palette;
	private final TableLayout layout;
	private final int[] edges;

	TablePainter(GC gc, Palette palette, TableLayout layout) {
		this.gc = gc;
		this.palette = palette;
		this.layout = layout;
		this.edges = layout.edges();
	}

	void row(TableContent content, int row, int y, boolean selected) {
		gc.setBackground(selected ? palette.selection() : row % 2 == 1 ? palette.surface() : palette.background());
		gc.fillRectangle(0, y, layout.width(), layout.rowHeight());
		for (int column = 0; column < layout.columns().size(); column++) {
			cell(content, row, column, y, selected);
		}
	}

	/** The frame around the row that the keyboard is at. */
	void focus(int y) {
		gc.setForeground(palette.text());
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawRectangle(0, y, layout.width() - 1, layout.rowHeight() - 1);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void cell(TableContent content, int row, int column, int y, boolean selected) {
		Look look = content.look(row, column);
		gc.setForeground(selected ? palette.selectionText() : color(look));
		Point drawn = text(content.text(row, column), column, y, layout.rowHeight());
		if (look == Look.STRUCK && drawn.y > 0) {
			int middle = y + layout.rowHeight() / 2;
			gc.drawLine(drawn.x, middle, drawn.x + drawn.y, middle);
		}
	}

	/** @return where the text begins, and its width */
	private Point text(String text, int column, int y, int height) {
		int left = edges[column] + PADDING;
		if (edges[column + 1] <= edges[column]) {
			return new Point(left, 0);
		}
		int room = Math.max(0, edges[column + 1] - PADDING - left);
		String shown = ShortText.fit(gc, text, room);
		Point extent = gc.textExtent(shown);
		int x = layout.columns().get(column).right() ? Math.max(left, left + room - extent.x) : left;
		gc.drawText(shown, x, y + (height - extent.y) / 2, true);
		return new Point(x, extent.x);
	}

	void header(int sorted, boolean descending) {
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, layout.width(), layout.header());
		gc.setForeground(palette.secondaryText());
		for (int column = 0; column < layout.columns().size(); column++) {
			String title = layout.columns().get(column).title();
			text(column == sorted ? title + ' ' + (descending ? DOWN : UP) : title, column, 0, layout.header());
		}
		gc.setForeground(palette.line());
		gc.drawLine(0, layout.header() - 1, layout.width(), layout.header() - 1);
	}

	private Color color(Look look) {
		return switch (look) {
		case NORMAL -> palette.text();
		case SECONDARY, STRUCK -> palette.secondaryText();
		case WRONG -> palette.wrong();
		case SUGGESTED -> palette.suggested();
		case ATTENTION -> palette.attention();
		case SETTLED -> palette.settled();
		};
	}
}
