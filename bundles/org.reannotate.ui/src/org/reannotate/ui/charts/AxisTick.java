package org.reannotate.ui.charts;

/**
 * A mark on an axis.
 *
 * @param text empty for one without a number
 */
record AxisTick(double value, String text) {

	boolean labelled() {
		return !text.isEmpty();
	}
}
