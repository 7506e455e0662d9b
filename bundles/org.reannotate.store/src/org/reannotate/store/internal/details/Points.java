package org.reannotate.store.internal.details;

import java.util.ArrayList;
import java.util.List;

/** Outlines in a column: {@code "0.25 0.5"}, each number as it was. */
final class Points {

	/** Of one outline. */
	static final int MOST = 10_000;

	private Points() {
	}

	static List<Double> read(String column) {
		List<Double> points = new ArrayList<>();
		for (String number : column.split(" ")) {
			points.add(Double.valueOf(number));
		}
		return points;
	}

	static String write(List<Double> points) {
		StringBuilder column = new StringBuilder();
		for (double number : points) {
			column.append(column.isEmpty() ? "" : " ").append(number);
		}
		return column.toString();
	}
}
