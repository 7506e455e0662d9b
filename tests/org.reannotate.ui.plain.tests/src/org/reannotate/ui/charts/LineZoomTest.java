package org.reannotate.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is seen of a line chart, where its places are, and what the mouse does there. */
class LineZoomTest {

	private static final AxisScale HUNDRED = new AxisScale(0, 100, false);

	private final LineZoom zoom = new LineZoom();
	private final LinePlaces places = new LinePlaces(new double[] { 0, 10, 20, 21, 22, 100 }, HUNDRED);

	@Test
	void zoomsAroundAPlaceAndOutAgain() {
		zoom.setAll(HUNDRED);
		zoom.by(1, 0.25);
		assertEquals(new AxisScale(5, 85, false), zoom.seen());
		zoom.by(-1, 0.25);
		assertNull(zoom.part(), "all of it is no part any more");
	}

	@Test
	void keepsThePartThatIsSeenWhenValuesCome() {
		zoom.setAll(HUNDRED);
		zoom.between(0.8, 0.6);
		assertEquals(new AxisScale(60, 80, false), zoom.seen());
		zoom.setAll(new AxisScale(0, 200, false));
		assertEquals(new AxisScale(60, 80, false), zoom.seen());
		zoom.setAll(new AxisScale(0, 70, false));
		assertEquals(new AxisScale(50, 70, false), zoom.seen());
		zoom.setAll(new AxisScale(-3, 0, true));
		assertNull(zoom.part(), "ratios are another axis");
	}

	@Test
	void bringsAValueIntoSight() {
		zoom.setAll(HUNDRED);
		zoom.reveal(99);
		assertNull(zoom.part());
		zoom.between(0, 0.2);
		zoom.reveal(50);
		assertEquals(new AxisScale(40, 60, false), zoom.seen());
		zoom.reveal(55);
		assertEquals(new AxisScale(40, 60, false), zoom.seen(), "it was to be seen already");
	}

	@Test
	void findsTheNearestPlace() {
		assertEquals(1, places.nearest(10));
		assertEquals(1, places.nearest(15));
		assertEquals(2, places.nearest(16));
		assertEquals(0, places.nearest(-5));
		assertEquals(5, places.nearest(1000));
	}

	@Test
	void stepsOverPlacesThatCannotBeToldApart() {
		assertEquals(5, places.next(2, 1, value -> (float) value));
		assertEquals(1, places.next(3, -1, value -> (float) value));
		assertEquals(3, places.next(2, 1, value -> 10 * (float) value));
		assertEquals(5, places.next(5, 1, value -> (float) value), "stays at the end");
	}

	@Test
	void aShortDragIsAClick() {
		var pointer = new LinePointer();
		assertFalse(pointer.isPressed());
		pointer.press(40);
		pointer.moveTo(43);
		assertFalse(pointer.dragging());
		assertTrue(pointer.moveTo(60));
		assertTrue(pointer.dragging());
		assertFalse(pointer.moveTo(60), "that is no change");
		pointer.release();
		assertFalse(pointer.dragging());
	}
}
