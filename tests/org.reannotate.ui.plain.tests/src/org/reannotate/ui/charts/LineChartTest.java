package org.reannotate.ui.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class LineChartTest {

	private static final double NAN = Double.NaN;

	private static LineChartData data(ChartAxis y, LineSeries... lines) {
		return LineChartData.of(ChartAxis.counted("Epoch"), y, List.of(lines));
	}

	private static LineSeries line(double... values) {
		return LineSeries.solid("line", 0, IntStream.range(0, values.length).asDoubleStream().toArray(), values);
	}

	private static List<float[]> path(LineChartData data, int width, int height, AxisScale seen) {
		return LinePath.of(data, data.series().get(0),
				new LinePlot(new Rectangle(10, 20, width, height), seen, data.scaleY(seen)));
	}

	@Test
	void drawsALineFromLeftBelowToRightAbove() {
		LineChartData data = data(ChartAxis.linear("Loss").within(0, 2), line(0, 1, 2));
		List<float[]> pieces = path(data, 100, 50, data.scaleX());
		assertEquals(1, pieces.size());
		assertArrayEquals(new float[] { 10, 70, 60, 45, 110, 20 }, pieces.get(0), 0.001f);
	}

	@Test
	void isInterruptedWhereThereIsNoValue() {
		assertEquals(2, path(data(ChartAxis.linear(""), line(1, 2, NAN, 2, 1)), 100, 50, new AxisScale(0, 4, false)).size());
		assertEquals(2, path(data(ChartAxis.log(""), line(1, 2, 0, 2, 1)), 100, 50, new AxisScale(0, 4, false)).size(),
				"nothing to show at zero where ratios are shown");
	}

	@Test
	void keepsPeaksWhereManyPointsShareAColumn() {
		double[] values = new double[100_000];
		values[54_321] = 7;
		LineChartData data = data(ChartAxis.linear("").within(0, 7), line(values));
		List<float[]> pieces = path(data, 200, 70, data.scaleX());
		float[] piece = pieces.get(0);
		assertTrue(piece.length <= 2 * 4 * 202, "no more points than the screen has: " + piece.length);
		float top = Float.MAX_VALUE;
		for (int i = 1; i < piece.length; i += 2) {
			top = Math.min(top, piece[i]);
		}
		assertEquals(20, top, 0.001, "the peak is there");
	}

	@Test
	void drawsOnlyWhatIsSeenAndGoesOnBeyondTheEdges() {
		LineChartData data = data(ChartAxis.linear(""), line(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
		float[] piece = path(data, 100, 50, new AxisScale(3.5, 5.5, false)).get(0);
		assertEquals(8, piece.length, "3, 4, 5, 6");
		assertTrue(piece[0] < 10 && piece[6] > 110);
	}

	@Test
	void fitsTheYAxisToWhatIsSeen() {
		LineChartData data = data(ChartAxis.linear(""), line(100, 1, 1, 2, 2));
		AxisScale seen = data.scaleY(new AxisScale(2, 4, false));
		assertTrue(seen.high() < 3, "the peak at the left is out of sight: " + seen.high());
		assertTrue(data.scaleY(data.scaleX()).high() >= 100);
	}

	@Test
	void walksAlongThePlacesOfAllLines() {
		LineChartData data = data(ChartAxis.linear(""), line(1, NAN, 3),
				LineSeries.solid("b", 1, new double[] { 0.5, 2 }, new double[] { 1, 1 }));
		assertArrayEquals(new double[] { 0, 0.5, 2 }, data.places());
	}

	@Test
	void findsTheNearestPointOfALine() {
		LineSeries line = LineSeries.solid("", 0, new double[] { 1, 2, 4 }, new double[3]);
		assertEquals(0, line.nearest(-5));
		assertEquals(1, line.nearest(2.9));
		assertEquals(2, line.nearest(3.1));
		assertEquals(2, line.nearest(100));
		assertEquals(-1, LineSeries.solid("", 0, new double[0], new double[0]).nearest(1));
		assertEquals(1, LineSeries.solid("", 0, new double[] { 1, 2, 2, 2 }, new double[4]).firstFrom(2));
	}

	@Test
	void saysInWordsWhatItShows() {
		LineChartData data = data(ChartAxis.fromZero("Loss"),
				LineSeries.solid("training", 0, new double[] { 1, 2 }, new double[] { 0.5, 0.25 }),
				LineSeries.solid("validation", 1, new double[] { 1, 2 }, new double[] { 0.75, 0.5 }));
		assertEquals("Loss by Epoch: training last 0.25; validation last 0.5", data.summary());
		assertEquals("Epoch 1: training 0.5, validation 0.75", data.describe(1));
		assertEquals(2, data.legend().size());
	}

	@Test
	void putsTheLegendBesideTheTitleAndBelowItWhereItMust() {
		LineChartLayout wide = LineChartLayout.of(600, 300, 16, 40, List.of(60, 60), 30, 20);
		assertEquals(List.of(0, 0), wide.legend().stream().map(place -> (place.y - 4) / 18).toList());
		LineChartLayout narrow = LineChartLayout.of(160, 300, 16, 40, List.of(60, 60, 60, 60), 30, 20);
		assertEquals(2, narrow.legend().size(), "two lines at most");
		assertTrue(narrow.plot().y > wide.plot().y);
		assertTrue(narrow.legend().stream().allMatch(place -> place.x + place.width <= 160));
		assertEquals(1, wide.entryAt(wide.legend().get(1).x + 2, wide.legend().get(1).y + 2));
		assertEquals(-1, wide.entryAt(2, 200));
		assertTrue(narrow.plot().x + narrow.plot().width + 10 <= 160, "half of the last number is beyond the plot");
	}
}
