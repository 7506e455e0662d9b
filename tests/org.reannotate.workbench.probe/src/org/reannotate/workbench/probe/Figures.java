package org.reannotate.workbench.probe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lines of figures: {@code name value unit}. */
final class Figures {

	private final StringBuilder lines = new StringBuilder();

	void add(String name, double value, String unit) {
		lines.append(String.format(Locale.ROOT, "%s %.4g %s%n", name, value, unit));
	}

	/** The median and the largest of some times. */
	void addTimes(String name, List<Double> values, String unit) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		add(name, quantile(sorted, 0.5), unit);
		add(name + "-worst", sorted[sorted.length - 1], unit);
	}

	/** What 95% of some paints need at most, and the share of them that fits between two frames. */
	void addPaints(String name, double[] sorted) {
		add(name + "-paint-95", quantile(sorted, 0.95), "ms");
		add(name + "-within-16ms", share(sorted, 16), "share");
	}

	/** @param sorted ascending, not empty */
	static double quantile(double[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	}

	/** The share of values up to a limit. */
	static double share(double[] values, double limit) {
		return Arrays.stream(values).filter(value -> value <= limit).count() / (double) values.length;
	}

	@Override
	public String toString() {
		return lines.toString();
	}
}
