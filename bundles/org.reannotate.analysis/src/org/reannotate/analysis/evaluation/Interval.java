package org.reannotate.analysis.evaluation;

/**
 * A figure with its interval, {@code low <= high}. The estimate usually lies between; all three are {@code NaN} where the
 * figure is undefined (average precision without a single positive).
 */
public record Interval(double estimate, double low, double high) {

	/** A figure that the input does not define. */
	public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN, Double.NaN);
}
