package org.reannotate.ui.charts;

import java.util.Arrays;
import java.util.function.DoubleFunction;

/**
 * The places on the x axis that have values: the parts of a line chart. Without widgets.
 *
 * @param values ascending
 * @param scale  of all of them
 */
record LinePlaces(double[] values, AxisScale scale) {

	/** The arrow keys go on by at least so many points: training has thousands of steps. */
	private static final int STEP = 4;

	int size() {
		return values.length;
	}

	double at(int part) {
		return values[part];
	}

	/** The part nearest to a value, as it is seen; there must be one. */
	int nearest(double value) {
		int at = Arrays.binarySearch(values, value);
		if (at >= 0) {
			return at;
		}
		int after = Math.min(values.length - 1, -at - 1);
		return after > 0 && scale.at(value) - scale.at(values[after - 1]) <= scale.at(values[after]) - scale.at(value)
				? after - 1 : after;
	}

	/**
	 * The next part that is far enough away to be seen as another one; the last one at the end.
	 *
	 * @param direction 1 or -1
	 * @param px        where a value is, in points
	 */
	int next(int from, int direction, DoubleFunction<Float> px) {
		float start = px.apply(values[from]);
		int at = from + direction;
		while (at > 0 && at < values.length - 1 && Math.abs(px.apply(values[at]) - start) < STEP) {
			at += direction;
		}
		return Math.max(0, Math.min(values.length - 1, at));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LinePlaces that && Arrays.equals(values, that.values) && scale.equals(that.scale);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}
}
