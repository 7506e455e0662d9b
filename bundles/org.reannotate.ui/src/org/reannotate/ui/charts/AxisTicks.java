package org.reannotate.ui.charts;

import java.util.ArrayList;
import java.util.List;

/** Where an axis is marked: at round numbers, no more of them than there is room for. */
final class AxisTicks {

	/** Below so many powers of ten a logarithmic axis is marked in between too. */
	private static final double FEW_DECADES = 2.2;
	/** And below these like a linear one. */
	private static final double NO_DECADE = 0.6;
	/** Where the smallest power is below this one it and its neighbours are written as powers, all alike. */
	private static final int TINY = -5;
	private static final int SMALL = -2;

	private AxisTicks() {
	}

	/** @param most number of texts that find room, at least 2 are tried */
	static List<AxisTick> of(AxisScale scale, ChartAxis axis, int most) {
		double decades = scale.high() - scale.low();
		return scale.log() && decades >= NO_DECADE ? log(scale, axis, Math.max(2, most))
				: linear(scale.lowest(), scale.highest(), axis, Math.max(2, most));
	}

	private static List<AxisTick> linear(double low, double high, ChartAxis axis, int most) {
		double slack = (high - low) * 1e-9;
		double step = step(high - low, most, axis.whole());
		while (!axis.whole() && Math.floor((high + slack) / step) - Math.ceil((low - slack) / step) < 1) {
			step = finer(step); // one number says nothing about distances
		}
		var ticks = new ArrayList<AxisTick>();
		for (long i = (long) Math.ceil((low - slack) / step); i * step <= high + slack; i++) {
			ticks.add(new AxisTick(i * step, axis.numbers().tick(i * step, step)));
		}
		return ticks;
	}

	/** The smallest of 1, 2, 5, 10, 20 ... of some power of ten with at most so many steps. */
	static double step(double range, int most, boolean whole) {
		double rough = range / most;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double step = 10 * power;
		for (double factor : new double[] { 5, 2, 1 }) {
			step = factor * power >= rough * (1 - 1e-9) ? factor * power : step;
		}
		return whole ? Math.max(1, step) : step;
	}

	/** The next smaller step: 10, 5, 2, 1. */
	private static double finer(double step) {
		double power = Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
		long factor = Math.round(step / power);
		return factor == 5 ? 2 * power : factor == 2 ? power : power / 2;
	}

	private static List<AxisTick> log(AxisScale scale, ChartAxis axis, int most) {
		int first = (int) Math.floor(scale.low());
		int last = (int) Math.ceil(scale.high());
		double decades = scale.high() - scale.low();
		int every = Math.max(1, (int) Math.ceil(decades / most));
		boolean between = decades < FEW_DECADES && most > 2 * decades;
		var ticks = new ArrayList<AxisTick>();
		for (int exponent = first; exponent <= last; exponent++) {
			for (int factor = 1; factor <= 9; factor++) {
				double value = factor * Math.pow(10, exponent);
				double at = scale.at(value);
				if (at >= -1e-9 && at <= 1 + 1e-9) {
					boolean labelled = factor == 1 ? Math.floorMod(exponent, every) == 0
							: between && (factor == 2 || factor == 5);
					boolean power = first < TINY && factor == 1 && exponent < SMALL && axis.numbers() == ChartNumbers.PLAIN;
					String text = power ? ChartNumbers.power(exponent) : axis.numbers().tick(value, Math.pow(10, exponent));
					ticks.add(new AxisTick(value, labelled ? text : ""));
				}
			}
		}
		return ticks;
	}
}
