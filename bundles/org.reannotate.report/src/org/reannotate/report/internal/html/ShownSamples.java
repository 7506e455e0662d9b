package org.reannotate.report.internal.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows that the page speaks of, numbered in the order in which they were first named. */
public final class ShownSamples {

	private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

	/** The number of a row on the page, from 0. */
	public int number(int row) {
		return numbers.computeIfAbsent(row, r -> numbers.size());
	}

	/** How many rows the page speaks of. */
	public int size() {
		return numbers.size();
	}

	/** The rows by number. */
	public int[] rows() {
		return numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
	}
}
