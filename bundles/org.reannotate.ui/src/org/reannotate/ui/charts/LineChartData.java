package org.reannotate.ui.charts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

/**
 * What a {@link LineChart} shows; an immutable snapshot.
 *
 * <pre>
 * chart.setData(LineChartData.of(ChartAxis.counted("Epoch"), ChartAxis.fromZero("Loss"),
 * 		List.of(LineSeries.solid("training", 0, epochs, losses), LineSeries.solid("validation", 1, epochs, others))));
 * </pre>
 *
 * @param series lines in the order in which they are drawn
 * @param legend empty for none
 * @param marks  places that mean something
 */
public record LineChartData(ChartAxis x, ChartAxis y, List<LineSeries> series, List<LegendItem> legend,
		List<LineMark> marks) {

	/** Nothing. */
	public static final LineChartData EMPTY = of(ChartAxis.linear(""), ChartAxis.linear(""), List.of());

	public LineChartData {
		series = List.copyOf(series);
		legend = List.copyOf(legend);
		marks = List.copyOf(marks);
	}

	/** Lines with one entry of the legend each; a single line needs none. */
	public static LineChartData of(ChartAxis x, ChartAxis y, List<LineSeries> series) {
		List<LegendItem> legend = series.size() < 2 ? List.of()
				: IntStream.range(0, series.size()).mapToObj(i -> new LegendItem(series.get(i).name(),
						series.get(i).color(), series.get(i).stroke(), List.of(i))).toList();
		return new LineChartData(x, y, series, legend, List.of());
	}

	/** Same with another legend. */
	public LineChartData withLegend(List<LegendItem> items) {
		return new LineChartData(x, y, series, items, marks);
	}

	/** Same with places that mean something. */
	public LineChartData withMarks(List<LineMark> newMarks) {
		return new LineChartData(x, y, series, legend, newMarks);
	}

	/** All places on the x axis that have a value in some line, ascending, each once. */
	double[] places() {
		return series.stream().flatMapToDouble(line -> IntStream.range(0, line.size())
				.filter(i -> shown(line, i)).mapToDouble(i -> line.x()[i])).sorted().distinct().toArray();
	}

	/** Whether a point can be drawn. */
	boolean shown(LineSeries line, int point) {
		return x.shows(line.x()[point]) && y.shows(line.y()[point]);
	}

	/** The range of all places; of one unit where there are none. */
	AxisScale scaleX() {
		double[] range = { x.low(), x.high() };
		series.forEach(line -> Arrays.stream(line.x()).filter(x::shows).forEach(value -> widen(range, value)));
		marks.stream().mapToDouble(LineMark::x).filter(x::shows).forEach(value -> widen(range, value));
		return scale(range, x);
	}

	/** The range of all values between two places, with a little air. */
	AxisScale scaleY(AxisScale seen) {
		double[] range = { y.low(), y.high() };
		for (LineSeries line : series) {
			int end = Math.min(line.size(), line.firstFrom(seen.highest()) + 1);
			for (int i = Math.max(0, line.firstFrom(seen.lowest()) - 1); i < end; i++) {
				if (shown(line, i)) {
					widen(range, line.y()[i]);
				}
			}
		}
		return scale(range, y).airy(y.low(), y.high());
	}

	private static void widen(double[] range, double value) {
		range[0] = Double.isNaN(range[0]) ? value : Math.min(range[0], value);
		range[1] = Double.isNaN(range[1]) ? value : Math.max(range[1], value);
	}

	private static AxisScale scale(double[] range, ChartAxis axis) {
		double low = Double.isNaN(range[0]) ? axis.log() ? 1e-3 : 0 : range[0];
		double high = Double.isNaN(range[1]) ? axis.log() ? 1 : low + 1 : range[1];
		return AxisScale.holding(low, high, axis.log());
	}

	/** What lines say at a place, in words. */
	String describe(double place) {
		return NLS.bind(Messages.LineChart_point, new Object[] { x.title(), x.numbers().value(place),
				series.stream().filter(line -> line.nearest(place) >= 0)
						.map(line -> line.name() + " " + y.numbers().value(line.y()[line.nearest(place)]))
						.collect(Collectors.joining(", ")) });
	}

	/** What all of it says, in words: the last value of each line. */
	String summary() {
		return NLS.bind(Messages.LineChart_summary, new Object[] { y.title(), x.title(),
				series.stream().filter(line -> line.size() > 0)
						.map(line -> NLS.bind(Messages.LineChart_last, line.name(),
								y.numbers().value(line.y()[line.size() - 1])))
						.collect(Collectors.joining("; ")) });
	}
}
