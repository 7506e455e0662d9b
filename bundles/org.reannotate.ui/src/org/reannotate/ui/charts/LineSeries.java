package org.reannotate.ui.charts;

import java.util.Arrays;

/**
 * One line of a {@link LineChart}. The arrays are handed over and not changed any more.
 *
 * @param name   in tooltips and for screen readers
 * @param color  number of a series colour of the theme, or {@link #NEUTRAL}
 * @param stroke how it is drawn
 * @param x      ascending
 * @param y      as many; NaN interrupts the line
 */
public record LineSeries(String name, int color, Stroke stroke, double[] x, double[] y) {

	/** The colour of texts of less weight. */
	public static final int NEUTRAL = -1;

	/** How a line is drawn. */
	public enum Stroke {
		SOLID, DASHED,
		/** In the background: noisy values behind their mean. */
		FAINT
	}

	public LineSeries {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " places and " + y.length + " values");
		}
	}

	/** An ordinary line. */
	public static LineSeries solid(String name, int color, double[] x, double[] y) {
		return new LineSeries(name, color, Stroke.SOLID, x, y);
	}

	/** Number of points. */
	public int size() {
		return x.length;
	}

	/** The point nearest to a place on the x axis, or -1 where there is none. */
	int nearest(double place) {
		int at = Arrays.binarySearch(x, place);
		if (at >= 0 || x.length == 0) {
			return at >= 0 ? at : -1;
		}
		int after = -at - 1;
		if (after == 0 || after == x.length) {
			return Math.min(after, x.length - 1);
		}
		return place - x[after - 1] <= x[after] - place ? after - 1 : after;
	}

	/** The first point that is not left of a place. */
	int firstFrom(double place) {
		int at = Arrays.binarySearch(x, place);
		int from = at >= 0 ? at : -at - 1;
		while (from > 0 && x[from - 1] == place) {
			from--;
		}
		return from;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LineSeries that && name.equals(that.name) && color == that.color
				&& stroke == that.stroke && Arrays.equals(x, that.x) && Arrays.equals(y, that.y);
	}

	@Override
	public int hashCode() {
		return 31 * name.hashCode() + Arrays.hashCode(y);
	}
}
