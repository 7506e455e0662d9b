package org.reannotate.ui.charts;

import java.util.List;

/**
 * Counts by category, each split into parts.
 *
 * @param series names of the parts: splits, or one
 * @param bars   one a category, in the order they are shown
 */
public record CategoryBars(List<String> series, List<Bar> bars) {

	public CategoryBars {
		series = List.copyOf(series);
		bars = List.copyOf(bars);
	}

	/** The largest total, at least 1. */
	public int largest() {
		return Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(1));
	}

	/**
	 * One category.
	 *
	 * @param counts one a series
	 */
	public record Bar(String name, List<Integer> counts) {

		public Bar {
			counts = List.copyOf(counts);
		}

		public int total() {
			return counts.stream().mapToInt(Integer::intValue).sum();
		}
	}
}
