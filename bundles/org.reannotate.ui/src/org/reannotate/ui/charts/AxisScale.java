package org.reannotate.ui.charts;

/**
 * The range of an axis that is seen. Places are shares of it: 0 at its low end, 1 at its high one.
 *
 * @param low  in units of the axis: its logarithm to base ten where {@code log}
 * @param high above {@code low}
 */
record AxisScale(double low, double high, boolean log) {

	/** Nobody zooms in further than to this share of all there is. */
	private static final double CLOSEST = 1e-4;
	/** Room beyond the data, as a share of their range. */
	private static final double AIR = 0.04;

	/** A scale that holds these values, with a range where they are all the same. */
	static AxisScale holding(double lowest, double highest, boolean log) {
		double low = unit(lowest, log);
		double high = unit(highest, log);
		if (!(high > low)) {
			double around = log ? 0.5 : Math.max(0.5, Math.abs(low) * 0.1);
			return new AxisScale(low - around, low + around, log);
		}
		return new AxisScale(low, high, log);
	}

	/** Same with a little room at both ends; an end that is a whole number of the axis' own, like 0, stays. */
	AxisScale airy(double fixedLow, double fixedHigh) {
		double air = (high - low) * AIR;
		double newLow = low == unit(fixedLow, log) ? low : low - air;
		double newHigh = high == unit(fixedHigh, log) ? high : high + air;
		return new AxisScale(newLow, newHigh, log);
	}

	private static double unit(double value, boolean log) {
		return log ? Math.log10(value) : value;
	}

	/** The place of a value; NaN where it has none. */
	double at(double value) {
		return log && value <= 0 ? Double.NaN : (unit(value, log) - low) / (high - low);
	}

	/** The value at a place. */
	double value(double at) {
		double unit = low + at * (high - low);
		return log ? Math.pow(10, unit) : unit;
	}

	double lowest() {
		return value(0);
	}

	double highest() {
		return value(1);
	}

	/** Nearer ({@code factor} below 1) or further, while the place {@code at} keeps its value; never outside {@code all}. */
	AxisScale zoomed(double at, double factor, AxisScale all) {
		double closest = (all.high - all.low) * CLOSEST;
		double width = Math.max(closest, (high - low) * factor);
		double fixed = low + at * (high - low);
		return new AxisScale(fixed - at * width, fixed + (1 - at) * width, log).inside(all);
	}

	/** Only what is between two places, in any order. */
	AxisScale between(double one, double other, AxisScale all) {
		double width = high - low;
		double from = low + Math.min(one, other) * width;
		double to = low + Math.max(one, other) * width;
		return new AxisScale(from, Math.max(to, from + (all.high - all.low) * CLOSEST), log).inside(all);
	}

	/** Moved by a share of its range, as far as there is something. */
	AxisScale moved(double by, AxisScale all) {
		double delta = by * (high - low);
		return new AxisScale(low + delta, high + delta, log).inside(all);
	}

	/** The same width within {@code all}, or all of it. */
	private AxisScale inside(AxisScale all) {
		double width = high - low;
		if (width >= all.high - all.low) {
			return all;
		}
		double from = Math.max(all.low, Math.min(all.high - width, low));
		return new AxisScale(from, from + width, log);
	}
}
