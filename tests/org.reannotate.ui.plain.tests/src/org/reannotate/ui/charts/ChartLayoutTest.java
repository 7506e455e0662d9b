package org.reannotate.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.reannotate.ui.charts.DendrogramData.Join;
import org.reannotate.ui.charts.ShareBar.Tone;

class ChartLayoutTest {

	private static final HeatMapLayout CELLS = new HeatMapLayout(10, 20, 50, 40, 150, 140);

	@Test
	void findsTheCellAtAPointAndItsPlace() {
		assertEquals(0, CELLS.rowAt(40, 0));
		assertEquals(2, CELLS.rowAt(45, 50));
		assertEquals(-1, CELLS.rowAt(39, 0));
		assertEquals(-1, CELLS.columnAt(49, 0));
		assertEquals(-1, CELLS.columnAt(50 + 200, 0), "beyond the last column");
		assertEquals(new Rectangle(50 + 60 - 10, 40 + 20, 20, 20), CELLS.bounds(1, 3, 10, 0));
	}

	@Test
	void scrollsOnlyAsFarAsThereAreCells() {
		assertEquals(100, CELLS.boundedX(1000));
		assertEquals(0, CELLS.boundedX(-5));
		assertEquals(0, new HeatMapLayout(2, 20, 50, 40, 150, 140).boundedY(30));
		assertEquals(2, CELLS.first(50));
		assertEquals(8, CELLS.end(50, 100));
	}

	@Test
	void revealsACellWithTheShortestScroll() {
		assertEquals(30, CELLS.reveal(3, 30, 100), "it is seen");
		assertEquals(20, CELLS.reveal(1, 30, 100));
		assertEquals(100, CELLS.reveal(9, 30, 100));
	}

	@Test
	void fitsAndZoomsWithinLimits() {
		assertEquals(10, HeatMapLayout.fitting(50, 500));
		assertEquals(2, HeatMapLayout.fitting(5000, 500));
		assertEquals(48, HeatMapLayout.fitting(1, 500));
		assertEquals(3, HeatMapLayout.zoomed(2, 1));
		assertEquals(25, HeatMapLayout.zoomed(20, 1));
		assertEquals(2, HeatMapLayout.zoomed(2, -5));
		assertEquals(96, HeatMapLayout.zoomed(90, 5));
	}

	@Test
	void cellsAreReadableWhereThatLeavesFewScreensToScroll() {
		assertEquals(48, HeatMapLayout.readable(3, 500, 24), "there is room");
		assertEquals(24, HeatMapLayout.readable(12, 100, 24), "names and numbers rather than all at once");
		assertEquals(2, HeatMapLayout.readable(5000, 500, 24), "thousands are looked at as a whole");
	}

	@Test
	void placesJoinedLeavesBesideEachOtherAndLeavesOutTheRest() {
		var data = new DendrogramData(List.of("a", "b", "c", "d", "e"),
				List.of(new Join(0, 3, 0.2, ""), new Join(5, 1, 0.6, "")), "", "");
		var layout = new DendrogramLayout(data);
		assertEquals(List.of(0, 3, 1), layout.shown());
		assertEquals(0.5, layout.row(5));
		assertEquals(1.25, layout.row(6));
		assertEquals(0.6, layout.height(6));
		assertEquals(0, layout.height(2));
		assertTrue(Double.isNaN(layout.row(4)));
		assertEquals(List.of(0, 3, 1), data.leavesBelow(1));
	}

	@Test
	void refusesATreeThatJoinsWhatIsNotThereYet() {
		List<Join> joins = List.of(new Join(0, 2, 0.2, ""));
		assertThrows(IllegalArgumentException.class, () -> new DendrogramData(List.of("a", "b"), joins, "", ""));
	}

	@Test
	void wordsASmallShareHonestly() {
		assertEquals("41%", ShareBar.of("cat", 0.412, Tone.GIVEN).text());
		assertEquals("<1%", ShareBar.of("cat", 0.001, Tone.NEUTRAL).text());
		assertEquals("0%", ShareBar.of("cat", 0, Tone.NEUTRAL).text());
	}
}
