package org.reannotate.ui.review;

/** A control or part whose pictures can be larger or smaller: what {@code +} and {@code -} act on. */
public interface ZoomTarget {

	/**
	 * Zooms by so many steps.
	 *
	 * @param steps positive: larger
	 */
	void zoom(int steps);
}
