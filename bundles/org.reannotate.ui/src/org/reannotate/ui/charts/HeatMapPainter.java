package org.reannotate.ui.charts;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/** Draws the part of a heat map that is seen: shades, numbers where there is room, names of rows and columns. */
final class HeatMapPainter {

	private static final int LONGEST_NAME = 140;
	private static final int SHORTEST_NAME = 48;
	private static final int GAP = 6;
	private static final int SHADES = 32;
	/** Names are measured up to this many: further ones are shortened if they must. */
	private static final int MEASURED = 200;

	private final GC gc;
	private final Palette palette;
	private final HeatMapData data;
	private final HeatMapLayout layout;
	private final int offsetX;
	private final int offsetY;
	private final int line;
	private final Color[] right = new Color[SHADES + 1];
	private final Color[] wrong = new Color[SHADES + 1];

	HeatMapPainter(GC gc, Palette palette, HeatMapData data, HeatMapLayout layout, int offsetX, int offsetY) {
		this.gc = gc;
		this.palette = palette;
		this.data = data;
		this.layout = layout;
		this.offsetX = offsetX;
		this.offsetY = offsetY;
		this.line = gc.getFontMetrics().getHeight();
		for (int i = 0; i <= SHADES; i++) {
			// The eye sees small differences of dark areas better: the root lets small shares show.
			float share = (float) Math.sqrt((double) i / SHADES);
			right[i] = Palette.mix(palette.suggested(), palette.background(), share * 0.9f);
			wrong[i] = Palette.mix(palette.wrong(), palette.background(), share * 0.9f);
		}
	}

	/** Side of a cell that has room for the name of its row and a number of three digits. */
	static int legible(Control control) {
		var gc = new GC(control);
		int side = Math.max(gc.getFontMetrics().getHeight(), gc.textExtent("000").x) + 4;
		gc.dispose();
		return side;
	}

	/** Width for the names of rows and height for those of columns. */
	static Point names(Control control, HeatMapData data) {
		var gc = new GC(control);
		int widest = SHORTEST_NAME;
		for (int i = 0; i < Math.min(data.size(), MEASURED) && widest < LONGEST_NAME; i++) {
			widest = Math.max(widest, gc.textExtent(ShortText.fit(gc, data.name(i), LONGEST_NAME)).x);
		}
		gc.dispose();
		int room = Math.min(widest, LONGEST_NAME) + 2 * GAP;
		return new Point(room, room);
	}

	void paint(int selected, boolean focus) {
		int lastRow = layout.end(offsetY, layout.visibleHeight());
		for (int row = layout.first(offsetY); row < lastRow; row++) {
			cells(row);
		}
		grid();
		if (selected >= 0) {
			cross(selected / data.size(), selected % data.size(), focus);
		}
		// Names last: they cover what scrolls under them.
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, layout.width(), layout.top());
		gc.fillRectangle(0, 0, layout.left(), layout.height());
		int chosenRow = selected < 0 ? -1 : selected / data.size();
		int chosenColumn = selected < 0 ? -1 : selected % data.size();
		rowNames(chosenRow);
		columnNames(chosenColumn);
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, layout.left(), layout.top());
	}

	private void cells(int row) {
		int[] filled = data.filled(row);
		int end = layout.end(offsetX, layout.visibleWidth());
		int at = Arrays.binarySearch(filled, layout.first(offsetX));
		for (int i = at < 0 ? -at - 1 : at; i < filled.length && filled[i] < end; i++) {
			cell(row, filled[i]);
		}
	}

	private void cell(int row, int column) {
		double shade = data.shade(row, column);
		int step = Math.max(1, (int) Math.round(Math.max(0, Math.min(1, shade)) * SHADES));
		Color color = (row == column ? right : wrong)[step];
		Rectangle bounds = layout.bounds(row, column, offsetX, offsetY);
		gc.setBackground(color);
		gc.fillRectangle(bounds);
		String text = layout.cell() < line ? "" : data.text(row, column);
		Point extent = text.isEmpty() ? null : gc.textExtent(text);
		if (extent != null && extent.x + 2 <= layout.cell()) {
			gc.setForeground(readable(color));
			gc.drawText(text, bounds.x + (bounds.width - extent.x) / 2, bounds.y + (bounds.height - extent.y) / 2, true);
		}
	}

	private Color readable(Color background) {
		float brightness = 0.299f * background.getRed() + 0.587f * background.getGreen() + 0.114f * background.getBlue();
		boolean dark = brightness < 140;
		return gc.getDevice().getSystemColor(dark ? SWT.COLOR_WHITE : SWT.COLOR_BLACK);
	}

	private void grid() {
		if (layout.cell() < 8) {
			frame();
			return;
		}
		gc.setForeground(Palette.mix(palette.line(), palette.background(), 0.6f));
		int right0 = Math.min(layout.width(), layout.left() + layout.extent() - offsetX);
		int bottom = Math.min(layout.height(), layout.top() + layout.extent() - offsetY);
		for (int i = layout.first(offsetY); i <= layout.end(offsetY, layout.visibleHeight()); i++) {
			int y = layout.top() + i * layout.cell() - offsetY;
			gc.drawLine(layout.left(), y, right0, y);
		}
		for (int i = layout.first(offsetX); i <= layout.end(offsetX, layout.visibleWidth()); i++) {
			int x = layout.left() + i * layout.cell() - offsetX;
			gc.drawLine(x, layout.top(), x, bottom);
		}
	}

	private void frame() {
		gc.setForeground(palette.line());
		gc.drawRectangle(layout.left() - offsetX, layout.top() - offsetY, layout.extent(), layout.extent());
	}

	/** Lines to the names, and a frame around the selected cell. */
	private void cross(int row, int column, boolean focus) {
		Rectangle bounds = layout.bounds(row, column, offsetX, offsetY);
		gc.setForeground(Palette.mix(palette.text(), palette.background(), 0.5f));
		gc.setLineStyle(SWT.LINE_DOT);
		int centreX = bounds.x + bounds.width / 2;
		int centreY = bounds.y + bounds.height / 2;
		gc.drawLine(layout.left(), centreY, bounds.x, centreY);
		gc.drawLine(centreX, layout.top(), centreX, bounds.y);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(focus ? palette.selection() : palette.text());
		gc.setLineWidth(focus ? 3 : 2);
		gc.drawRectangle(bounds.x, bounds.y, bounds.width, bounds.height);
		gc.setLineWidth(1);
	}

	private void rowNames(int chosen) {
		int end = layout.end(offsetY, layout.visibleHeight());
		boolean room = layout.cell() >= line;
		for (int row = layout.first(offsetY); room && row < end; row++) {
			rowName(row, row == chosen);
		}
		if (!room && chosen >= 0) {
			rowName(chosen, true);
		}
	}

	private void rowName(int row, boolean chosen) {
		gc.setForeground(chosen ? palette.text() : palette.secondaryText());
		String name = ShortText.fit(gc, data.name(row), layout.left() - 2 * GAP);
		int y = layout.top() + row * layout.cell() - offsetY + (layout.cell() - line) / 2;
		gc.drawText(name, layout.left() - GAP - gc.textExtent(name).x, y, true);
	}

	private void columnNames(int chosen) {
		int end = layout.end(offsetX, layout.visibleWidth());
		boolean room = layout.cell() >= line;
		var turned = new Transform(gc.getDevice());
		for (int column = layout.first(offsetX); room && column < end; column++) {
			columnName(turned, column, column == chosen);
		}
		if (!room && chosen >= 0) {
			columnName(turned, chosen, true);
		}
		gc.setTransform(null);
		turned.dispose();
	}

	private void columnName(Transform turned, int column, boolean chosen) {
		gc.setForeground(chosen ? palette.text() : palette.secondaryText());
		int x = layout.left() + column * layout.cell() - offsetX + (layout.cell() - line) / 2;
		turned.identity();
		turned.translate(x, layout.top() - GAP);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(ShortText.fit(gc, data.name(column), layout.top() - 2 * GAP), 0, 0, true);
		gc.setTransform(null);
	}
}
