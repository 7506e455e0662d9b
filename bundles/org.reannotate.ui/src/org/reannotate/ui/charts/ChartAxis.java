package org.reannotate.ui.charts;

/**
 * What an axis of a {@link LineChart} shows. Its range is that of the data; {@code low} and {@code high}, where they are
 * numbers, are inside it in any case.
 *
 * @param title   short: what is measured, and its unit
 * @param log     whether distances are ratios; values that are not above 0 are left out then
 * @param whole   whether only whole numbers are marked: epochs
 * @param numbers how they are written
 * @param low     or NaN
 * @param high    or NaN
 */
public record ChartAxis(String title, boolean log, boolean whole, ChartNumbers numbers, double low, double high) {

	/** Any numbers. */
	public static ChartAxis linear(String title) {
		return new ChartAxis(title, false, false, ChartNumbers.PLAIN, Double.NaN, Double.NaN);
	}

	/** Numbers from 0 upwards. */
	public static ChartAxis fromZero(String title) {
		return new ChartAxis(title, false, false, ChartNumbers.PLAIN, 0, Double.NaN);
	}

	/** Positive numbers whose ratios matter. */
	public static ChartAxis log(String title) {
		return new ChartAxis(title, true, false, ChartNumbers.PLAIN, Double.NaN, Double.NaN);
	}

	/** Things that are counted. */
	public static ChartAxis counted(String title) {
		return new ChartAxis(title, false, true, ChartNumbers.PLAIN, Double.NaN, Double.NaN);
	}

	/** Shares in [0, 1], written as percent. */
	public static ChartAxis share(String title) {
		return new ChartAxis(title, false, false, ChartNumbers.PERCENT, Double.NaN, Double.NaN);
	}

	/** Same with a range that is seen in any case; NaN leaves an end to the data. */
	public ChartAxis within(double newLow, double newHigh) {
		return new ChartAxis(title, log, whole, numbers, newLow, newHigh);
	}

	/** Whether a value can be shown at all. */
	boolean shows(double value) {
		return Double.isFinite(value) && (!log || value > 0);
	}
}
