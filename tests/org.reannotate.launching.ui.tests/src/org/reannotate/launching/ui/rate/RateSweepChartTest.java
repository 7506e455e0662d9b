package org.reannotate.launching.ui.rate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.ui.charts.LineChartData;

class RateSweepChartTest {

	private static final LearningRateCurve CURVE = new LearningRateCurve(new double[] { 1e-4, 1e-3, 1e-2 },
			new double[] { 2, 1, 1.5 }, 1e-3, 1e-3, List.of());

	private final RateSweepChart chart = new RateSweepChart(1e-5, 1);

	@Test
	void growsStepByStepWithinTheRangeAskedFor() {
		assertTrue(chart.growing().series().isEmpty());
		assertEquals(1e-5, chart.growing().x().low());
		chart.add(1e-4, 2.5);
		chart.add(1e-3, 1.5);
		LineChartData seen = chart.growing();
		assertArrayEquals(new double[] { 1e-4, 1e-3 }, seen.series().get(0).x());
		assertArrayEquals(new double[] { 2.5, 1.5 }, seen.series().get(0).y());
		assertTrue(seen.marks().isEmpty());
		assertEquals(1e-5, seen.x().low());
		assertEquals(1, seen.x().high());
	}

	@Test
	void passesOverAStepThatWasSeenBefore() {
		chart.add(1e-3, 2);
		chart.add(1e-3, 1);
		assertEquals(1, chart.growing().series().get(0).size());
		assertArrayEquals(new double[] { 2 }, chart.growing().series().get(0).y());
	}

	@Test
	void beginsAnewWhereTheSweepDidWithSmallerBatches() {
		chart.add(1e-4, 2);
		chart.add(1e-3, 1);
		chart.add(1e-4, 3);
		assertArrayEquals(new double[] { 3 }, chart.growing().series().get(0).y());
	}

	@Test
	void showsTheSmoothCurveBeforeTheStepsWithoutThoseThatWouldPressItFlat() {
		chart.add(1e-4, 2.5);
		chart.add(1e-3, 0.5);
		chart.add(1e-2, 90);
		LineChartData found = chart.found(CURVE);
		assertArrayEquals(new double[] { 2.5, 0.5, Double.NaN }, found.series().get(0).y());
		assertArrayEquals(CURVE.losses(), found.series().get(1).y());
		assertEquals(1, found.marks().size(), "steepest and suggested are one place");
		assertEquals(1e-3, found.marks().get(0).x());
	}

	@Test
	void roundsToTwoDigits() {
		assertEquals(0.0012, RateSweepChart.rounded(0.001234));
		assertEquals("0.0012", RateSweepChart.words(0.001234));
	}
}
