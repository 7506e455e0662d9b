package org.reannotate.ui.charts;

/** Where the mouse is over a line chart, and what it drags over; in points of the control. Without widgets. */
final class LinePointer {

	/** Not over the chart; not pressed. */
	static final int NOWHERE = Integer.MIN_VALUE;

	/** Shorter drags are clicks. */
	private static final int SHORTEST_DRAG = 5;

	private int pointer = NOWHERE;
	private int pressed = NOWHERE;

	/** Moves; whether that is a change. */
	boolean moveTo(int x) {
		boolean moved = pointer != x;
		pointer = x;
		return moved;
	}

	int x() {
		return pointer;
	}

	/** The button goes down. */
	void press(int x) {
		pressed = x;
		pointer = x;
	}

	/** Where it went down, or {@link #NOWHERE}. */
	int pressed() {
		return pressed;
	}

	boolean isPressed() {
		return pressed != NOWHERE;
	}

	/** Whether it has gone far enough for a range. */
	boolean dragging() {
		return isPressed() && pointer != NOWHERE && Math.abs(pointer - pressed) >= SHORTEST_DRAG;
	}

	/** The button goes up. */
	void release() {
		pressed = NOWHERE;
	}
}
