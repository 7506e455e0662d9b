package org.reannotate.ui.charts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/** Draws what follows the mouse and the keyboard in a line chart: a line across, dots, and a box that says the values. */
final class LineCursor {

	private static final int GAP = LineChartLayout.GAP;
	private static final int LINES = 12;
	private static final int LONGEST = 220;

	private final GC gc;
	private final Palette palette;
	private final LineChartData data;
	private final LinePlot plot;
	private final LineChartPainter painter;

	LineCursor(GC gc, Palette palette, LineChartData data, LinePlot plot, LineChartPainter painter) {
		this.gc = gc;
		this.palette = palette;
		this.data = data;
		this.plot = plot;
		this.painter = painter;
	}

	/** One line of the box. */
	private record Row(Color color, String name, String value) {
	}

	/** The line across alone: what is selected while the mouse is elsewhere. */
	void line(double place, boolean focus) {
		Rectangle area = plot.area();
		int x = Math.round(plot.px(place));
		if (x >= area.x && x <= area.x + area.width) {
			gc.setForeground(focus ? palette.text() : palette.secondaryText());
			gc.drawLine(x, area.y, x, area.y + area.height);
		}
	}

	/** @param chosen entry of the legend whose lines alone are told about, or -1 */
	void box(double place, int chosen, int width, int height) {
		Rectangle area = plot.area();
		int x = Math.round(plot.px(place));
		if (x < area.x || x > area.x + area.width) {
			return;
		}
		List<Row> rows = rows(place, chosen);
		String title = data.x().title() + " " + data.x().numbers().value(place);
		int line = gc.getFontMetrics().getHeight() + 2;
		int names = rows.stream().mapToInt(row -> gc.textExtent(row.name()).x).max().orElse(0);
		int values = rows.stream().mapToInt(row -> gc.textExtent(row.value()).x).max().orElse(0);
		int boxWidth = 2 * GAP + Math.max(gc.textExtent(title).x, names + values + 3 * GAP);
		int boxHeight = GAP + (rows.size() + 1) * line;
		int left = x + GAP + boxWidth > width ? Math.max(0, x - GAP - boxWidth) : x + GAP;
		int top = Math.max(0, Math.min(height - boxHeight - 1, area.y + GAP));
		gc.setBackground(Palette.mix(palette.surface(), palette.background(), 0.5f));
		gc.setForeground(palette.line());
		gc.fillRectangle(left, top, boxWidth, boxHeight);
		gc.drawRectangle(left, top, boxWidth, boxHeight);
		gc.setForeground(palette.secondaryText());
		gc.drawText(title, left + GAP, top + GAP / 2, true);
		for (int i = 0; i < rows.size(); i++) {
			row(rows.get(i), left, top + GAP / 2 + (i + 1) * line, boxWidth, line);
		}
	}

	private void row(Row row, int left, int top, int width, int line) {
		gc.setBackground(row.color());
		painter.dot(left + GAP + 3, top + line / 2f, 3);
		gc.setForeground(palette.text());
		gc.drawText(row.name(), left + 2 * GAP, top, true);
		gc.drawText(row.value(), left + width - GAP - gc.textExtent(row.value()).x, top, true);
	}

	private List<Row> rows(double place, int chosen) {
		var rows = new ArrayList<Row>();
		for (int i = 0; i < data.series().size(); i++) {
			LineSeries series = data.series().get(i);
			int point = series.nearest(place);
			boolean told = chosen < 0 || chosen >= data.legend().size() || data.legend().get(chosen).series().contains(i);
			if (told && point >= 0 && data.shown(series, point)) {
				Color color = painter.color(series.color(), 1);
				rows.add(new Row(color, ShortText.fit(gc, series.name(), LONGEST),
						data.y().numbers().value(series.y()[point])));
				gc.setBackground(color);
				painter.dot(plot.px(series.x()[point]), plot.py(series.y()[point]), 4);
			}
		}
		if (rows.size() > LINES) {
			String more = NLS.bind(Messages.LineChart_more, rows.size() - LINES + 1);
			rows.subList(LINES - 1, rows.size()).clear();
			rows.add(new Row(palette.background(), more, ""));
		}
		return rows;
	}

	/** The range that a person drags over. */
	void band(int from, int to) {
		Rectangle area = plot.area();
		int left = Math.max(area.x, Math.min(from, to));
		int right = Math.min(area.x + area.width, Math.max(from, to));
		gc.setBackground(palette.suggested());
		gc.setAlpha(50);
		gc.fillRectangle(left, area.y, Math.max(1, right - left), area.height);
		gc.setAlpha(255);
	}
}
