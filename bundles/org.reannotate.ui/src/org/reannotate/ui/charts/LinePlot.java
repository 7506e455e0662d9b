package org.reannotate.ui.charts;

import org.eclipse.swt.graphics.Rectangle;

/**
 * The area in which lines are drawn, and what lies where in it.
 *
 * @param area in points of the control
 */
record LinePlot(Rectangle area, AxisScale x, AxisScale y) {

	/** Where a value of the x axis is. */
	float px(double value) {
		return (float) (area.x + x.at(value) * area.width);
	}

	/** Where a value of the y axis is; it grows upwards. */
	float py(double value) {
		return (float) (area.y + (1 - y.at(value)) * area.height);
	}

	/** The value of the x axis at a point. */
	double valueAt(int pointX) {
		return x.value(placeAt(pointX));
	}

	/** The place on the x axis at a point; outside the area it is below 0 or above 1. */
	double placeAt(int pointX) {
		return (double) (pointX - area.x) / area.width;
	}
}
