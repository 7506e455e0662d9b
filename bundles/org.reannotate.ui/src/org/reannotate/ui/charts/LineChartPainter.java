package org.reannotate.ui.charts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.reannotate.ui.charts.LineSeries.Stroke;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/** Draws axes, legend, lines and marks of a line chart. For one paint. */
final class LineChartPainter {

	private static final int GAP = LineChartLayout.GAP;
	/** Points this far apart are dots. */
	private static final double DOT_DISTANCE = 9;
	private static final float DOT = 2.5f;
	private static final float HIDDEN = 0.25f;
	private static final float FAINT = 0.35f;

	private final GC gc;
	private final Palette palette;
	private final LineChartData data;
	private final LineChartFrame frame;
	private final Rectangle plot;
	private final int line;
	/** Where names of marks stand. */
	private final List<Rectangle> names = new ArrayList<>();

	LineChartPainter(GC gc, Palette palette, LineChartData data, LineChartFrame frame) {
		this.gc = gc;
		this.palette = palette;
		this.data = data;
		this.frame = frame;
		this.plot = frame.plot().area();
		this.line = frame.layout().line();
	}

	/** Everything but what follows the mouse; {@code chosen} is an entry of the legend or -1. */
	void paint(int chosen, int height, int width) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		axes(height, width);
		legend(chosen);
		if (data.places().length == 0) {
			gc.setForeground(palette.secondaryText());
			String text = ShortText.fit(gc, Messages.LineChart_noValues, plot.width);
			gc.drawText(text, plot.x + (plot.width - gc.textExtent(text).x) / 2, plot.y + (plot.height - line) / 2, true);
			return;
		}
		gc.setClipping(plot.x - 3, plot.y - 3, plot.width + 6, plot.height + 6);
		data.marks().forEach(this::mark);
		for (int i = 0; i < data.series().size(); i++) {
			if (!standsOut(chosen, i)) {
				line(data.series().get(i), HIDDEN, 1);
			}
		}
		for (int i = 0; i < data.series().size(); i++) {
			if (standsOut(chosen, i)) {
				line(data.series().get(i), 1, 2);
			}
		}
		gc.setClipping(0, 0, width, height);
	}

	private boolean standsOut(int chosen, int series) {
		return chosen < 0 || chosen >= data.legend().size() || data.legend().get(chosen).series().contains(series);
	}

	private void axes(int height, int width) {
		gc.setForeground(palette.text());
		gc.drawText(ShortText.fit(gc, data.y().title(), width - 2 * GAP), GAP, GAP / 2, true);
		for (AxisTick tick : frame.yTicks()) {
			int y = Math.round(frame.plot().py(tick.value()));
			gc.setForeground(Palette.mix(palette.line(), palette.background(), tick.labelled() ? 0.7f : 0.25f));
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			gc.setForeground(palette.secondaryText());
			gc.drawText(tick.text(), plot.x - GAP - gc.textExtent(tick.text()).x, y - line / 2, true);
		}
		int bottom = plot.y + plot.height;
		gc.setForeground(palette.line());
		gc.drawLine(plot.x, bottom, plot.x + plot.width, bottom);
		for (AxisTick tick : frame.xTicks()) {
			int x = Math.round(frame.plot().px(tick.value()));
			gc.setForeground(palette.line());
			gc.drawLine(x, bottom, x, bottom + (tick.labelled() ? 4 : 2));
			gc.setForeground(palette.secondaryText());
			gc.drawText(tick.text(), x - gc.textExtent(tick.text()).x / 2, bottom + GAP / 2, true);
		}
		if (frame.layout().hasTitleBelow(height)) {
			String title = ShortText.fit(gc, data.x().title(), plot.width);
			gc.setForeground(palette.secondaryText());
			gc.drawText(title, plot.x + plot.width - gc.textExtent(title).x, bottom + GAP / 2 + line + 2, true);
		}
	}

	private void legend(int chosen) {
		List<Rectangle> places = frame.layout().legend();
		for (int i = 0; i < places.size(); i++) {
			LegendItem item = data.legend().get(i);
			Rectangle place = places.get(i);
			float share = chosen < 0 || chosen == i ? 1 : HIDDEN + 0.2f;
			boolean faint = item.stroke() == Stroke.FAINT;
			stroke(item.stroke(), color(item.color(), faint ? share * FAINT : share), chosen == i ? 3 : 2);
			int middle = place.y + place.height / 2;
			gc.drawLine(place.x, middle, place.x + LineChartLayout.SAMPLE, middle);
			plain();
			gc.setForeground(Palette.mix(palette.text(), palette.background(), share));
			int x = place.x + LineChartLayout.SAMPLE + GAP / 2;
			gc.drawText(ShortText.fit(gc, item.text(), place.x + place.width - x + 1), x, place.y, true);
		}
	}

	private void mark(LineMark mark) {
		int x = Math.round(frame.plot().px(mark.x()));
		gc.setForeground(color(mark.color(), 1));
		gc.setLineDash(new int[] { 4, 3 });
		gc.drawLine(x, plot.y, x, plot.y + plot.height);
		plain();
		int width = gc.textExtent(mark.text()).x;
		int left = x + GAP / 2 + width > plot.x + plot.width ? x - GAP / 2 - width : x + GAP / 2;
		Rectangle name = free(new Rectangle(left, plot.y, width, line));
		gc.drawText(mark.text(), name.x, name.y, true);
	}

	/** The place of a mark's name, below the names that are there already. */
	private Rectangle free(Rectangle wanted) {
		while (names.stream().anyMatch(wanted::intersects)) {
			wanted.y += line;
		}
		names.add(wanted);
		return wanted;
	}

	private void line(LineSeries series, float share, int width) {
		boolean faint = series.stroke() == Stroke.FAINT;
		Color color = color(series.color(), faint ? share * FAINT : share);
		stroke(series.stroke(), color, faint ? 1 : width);
		for (float[] piece : LinePath.of(data, series, frame.plot())) {
			draw(piece);
		}
		plain();
		gc.setBackground(color);
		if (series.stroke() == Stroke.SOLID || series.size() == 1) {
			dots(series);
		}
	}

	private void draw(float[] piece) {
		var path = new Path(gc.getDevice());
		path.moveTo(piece[0], piece[1]);
		for (int i = 2; i < piece.length; i += 2) {
			path.lineTo(piece[i], piece[i + 1]);
		}
		gc.drawPath(path);
		path.dispose();
	}

	/** Each point by itself, where they are far enough apart to be told apart. */
	private void dots(LineSeries series) {
		int from = series.firstFrom(frame.plot().x().lowest());
		int end = Math.min(series.size(), series.firstFrom(frame.plot().x().highest()) + 1);
		if (end > from && plot.width >= DOT_DISTANCE * (end - from - 1)) {
			for (int i = from; i < end; i++) {
				if (data.shown(series, i)) {
					dot(frame.plot().px(series.x()[i]), frame.plot().py(series.y()[i]), DOT);
				}
			}
		}
	}

	/** A dot of the background colour of the GC. */
	void dot(float x, float y, float radius) {
		var path = new Path(gc.getDevice());
		path.addArc(x - radius, y - radius, 2 * radius, 2 * radius, 0, 360);
		gc.fillPath(path);
		path.dispose();
	}

	Color color(int series, float share) {
		Color color = series == LineSeries.NEUTRAL ? palette.secondaryText() : palette.series(series);
		return share >= 1 ? color : Palette.mix(color, palette.background(), share);
	}

	private void stroke(Stroke stroke, Color color, int width) {
		gc.setForeground(color);
		gc.setLineWidth(width);
		gc.setLineJoin(SWT.JOIN_ROUND);
		if (stroke == Stroke.DASHED) {
			gc.setLineDash(new int[] { 6, 4 });
		}
	}

	private void plain() {
		gc.setLineWidth(1);
		gc.setLineDash(null);
		gc.setLineStyle(SWT.LINE_SOLID);
	}
}
