package org.reannotate.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AxisTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void writeNumbersAsInEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void writeNumbersAsBefore() {
		Locale.setDefault(before);
	}

	private static List<String> texts(AxisScale scale, ChartAxis axis, int most) {
		return AxisTicks.of(scale, axis, most).stream().filter(AxisTick::labelled).map(AxisTick::text).toList();
	}

	private static AxisScale scale(double low, double high) {
		return AxisScale.holding(low, high, false);
	}

	@Test
	void marksRoundNumbersWithTheDigitsThatTellThemApart() {
		assertEquals(List.of("0", "2", "4", "6", "8", "10"), texts(scale(0, 10), ChartAxis.linear(""), 5));
		assertEquals(List.of("0.30", "0.35", "0.40", "0.45"), texts(scale(0.29, 0.46), ChartAxis.linear(""), 4));
		assertEquals(List.of("\u22120.5", "0.0", "0.5"), texts(scale(-0.5, 0.5), ChartAxis.linear(""), 3));
		assertEquals(List.of("85%", "90%", "95%", "100%"), texts(scale(0.83, 1), ChartAxis.share(""), 4));
		assertEquals(List.of("0", "1,000", "2,000"), texts(scale(0, 2400), ChartAxis.linear(""), 4));
		assertEquals(List.of("0", "2\u00b710\u207b\u2076", "4\u00b710\u207b\u2076"),
				texts(scale(0, 4.1e-6), ChartAxis.linear(""), 3));
	}

	@Test
	void neverMarksPartsOfAnEpoch() {
		assertEquals(List.of("1", "2", "3"), texts(scale(0.5, 3.2), ChartAxis.counted(""), 12));
	}

	@Test
	void takesNoMoreNumbersThanThereIsRoomFor() {
		for (double range = 1e-7; range < 1e7; range *= 1.7) {
			for (int most = 2; most < 12; most++) {
				int count = AxisTicks.of(scale(0.123 * range, 1.123 * range), ChartAxis.linear(""), most).size();
				assertTrue(count >= 2 && count <= Math.max(4, most + 1), range + " " + most + " " + count);
			}
		}
	}

	@Test
	void marksPowersOfTenAndWhatIsBetweenWhereThereIsRoom() {
		AxisScale wide = AxisScale.holding(1e-7, 1, true);
		assertEquals(List.of("10\u207b\u2077", "10\u207b\u2076", "10\u207b\u2075", "10\u207b\u2074", "10\u207b\u00b3", "0.01", "0.1",
				"1"),
				texts(wide, ChartAxis.log(""), 8));
		assertEquals(List.of("10\u207b\u2076", "10\u207b\u00b3", "1"), texts(wide, ChartAxis.log(""), 3));
		assertEquals(List.of("0.1", "0.2", "0.5", "1"), texts(AxisScale.holding(0.1, 1, true), ChartAxis.log(""), 6));
		assertEquals(List.of("0.30", "0.35", "0.40"),
				texts(AxisScale.holding(0.3, 0.4, true), ChartAxis.log(""), 3), "less than a power: like a linear axis");
	}

	@Test
	void findsThePlaceOfAValueAndTheValueOfAPlace() {
		AxisScale log = AxisScale.holding(0.001, 10, true);
		assertEquals(0.5, log.at(0.1), 1e-12);
		assertEquals(0.1, log.value(0.5), 1e-12);
		assertTrue(Double.isNaN(log.at(0)), "zero has no place");
		assertEquals(0.25, scale(2, 6).at(3), 1e-12);
	}

	@Test
	void keepsTheValueUnderTheMouseWhenZooming() {
		AxisScale all = scale(0, 100);
		AxisScale near = all.zoomed(0.3, 0.5, all);
		assertEquals(30, near.value(0.3), 1e-9);
		assertEquals(50, near.high() - near.low(), 1e-9);
		AxisScale back = near.zoomed(0.9, 4, all);
		assertEquals(all, back, "never further than all");
		AxisScale nearest = all;
		for (int i = 0; i < 200; i++) {
			nearest = nearest.zoomed(1, 0.8, all);
		}
		assertEquals(100, nearest.high(), 1e-9);
		assertTrue(nearest.high() > nearest.low(), "some range is left");
	}

	@Test
	void zoomsIntoWhatWasDraggedOverInEitherDirection() {
		AxisScale all = scale(0, 10);
		assertEquals(scale(2, 4), all.between(0.4, 0.2, all));
		assertEquals(scale(0, 4), all.between(-0.1, 0.3, all), "moved inside");
	}

	@Test
	void givesASingleValueSomeRange() {
		assertTrue(scale(0.7, 0.7).lowest() < 0.7 && scale(0.7, 0.7).highest() > 0.7);
		assertTrue(AxisScale.holding(1e-3, 1e-3, true).lowest() > 0);
	}

	@Test
	void leavesAirButNotBelowAnEndThatIsFixed() {
		AxisScale airy = scale(0, 10).airy(0, Double.NaN);
		assertEquals(0, airy.low());
		assertEquals(10.4, airy.high(), 1e-9);
	}

	@Test
	void readsValuesOutToFourFigures() {
		assertEquals("0.4321", ChartNumbers.PLAIN.value(0.432149));
		assertEquals("3", ChartNumbers.PLAIN.value(3));
		assertEquals("1,235", ChartNumbers.PLAIN.value(1234.6));
		assertEquals("0.0003", ChartNumbers.PLAIN.value(3e-4));
		assertEquals("3.2\u00b710\u207b\u2077", ChartNumbers.PLAIN.value(3.2e-7));
		assertEquals("93.5%", ChartNumbers.PERCENT.value(0.9351));
		assertEquals("\u2013", ChartNumbers.PLAIN.value(Double.NaN));
	}
}
