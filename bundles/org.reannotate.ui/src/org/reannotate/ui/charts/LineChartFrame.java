package org.reannotate.ui.charts;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A line chart measured for one paint: its layout, its plot and the numbers at its axes. */
record LineChartFrame(LineChartLayout layout, LinePlot plot, List<AxisTick> xTicks, List<AxisTick> yTicks) {

	/** Room between two numbers below, in points. */
	private static final int BETWEEN = 24;

	/** @param zoom the range of the x axis that is seen; null: all of it */
	static LineChartFrame of(GC gc, Rectangle area, LineChartData data, @Nullable AxisScale zoom) {
		int line = gc.getFontMetrics().getHeight();
		AxisScale x = zoom == null ? data.scaleX() : zoom;
		AxisScale y = data.scaleY(x);
		List<AxisTick> yTicks = AxisTicks.of(y, data.y(), Math.max(2, (area.height - 5 * line) / (2 * line)));
		int numbers = widest(gc, yTicks);
		int widestX = Math.max(widest(gc, AxisTicks.of(x, data.x(), 4)), gc.textExtent("00").x);
		List<AxisTick> xTicks = AxisTicks.of(x, data.x(), Math.max(2, (area.width - numbers) / (widestX + BETWEEN)));
		var layout = LineChartLayout.of(area.width, area.height, line, gc.textExtent(data.y().title()).x,
				data.legend().stream().map(item -> gc.textExtent(item.text()).x).toList(), numbers, widest(gc, xTicks));
		return new LineChartFrame(layout, new LinePlot(layout.plot(), x, y), xTicks, yTicks);
	}

	private static int widest(GC gc, List<AxisTick> ticks) {
		return ticks.stream().filter(AxisTick::labelled).mapToInt(tick -> gc.textExtent(tick.text()).x).max().orElse(0);
	}
}
