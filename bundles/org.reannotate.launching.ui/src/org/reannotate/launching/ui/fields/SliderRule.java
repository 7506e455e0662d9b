package org.reannotate.launching.ui.fields;

import java.util.function.DoubleFunction;

/**
 * A number that a slider moves between 0 and a limit; without widgets.
 *
 * @param name  of the slider, as people see it, without colon
 * @param high  the largest value
 * @param steps how many steps lead there
 * @param words a value in words
 */
public record SliderRule(String name, double high, int steps, DoubleFunction<String> words) {

	/** The step nearest to a value. */
	public int step(double value) {
		return (int) Math.round(Math.max(0, Math.min(1, value / high)) * steps);
	}

	/** The value at a step, without the dirt of binary fractions. */
	public double value(int step) {
		return Math.round(step * high / steps * 1e6) / 1e6;
	}

	/** A value in words. */
	public String words(double value) {
		return words.apply(value);
	}
}
