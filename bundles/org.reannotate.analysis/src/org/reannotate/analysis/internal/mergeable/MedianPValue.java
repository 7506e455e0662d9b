package org.reannotate.analysis.internal.mergeable;

import java.util.Arrays;

/**
 * One p-value from those of several dependent splits of the same data: twice their median, valid however they depend on
 * each other (Meinshausen, Meier and Buehlmann, "p-Values for High-Dimensional Regression", JASA 2009).
 */
final class MedianPValue {

	private MedianPValue() {
	}

	/** 1 without any. */
	static double of(double[] pValues) {
		if (pValues.length == 0) {
			return 1;
		}
		double[] sorted = pValues.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
		return Math.min(1, 2 * median);
	}
}
