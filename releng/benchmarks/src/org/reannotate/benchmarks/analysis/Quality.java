package org.reannotate.benchmarks.analysis;

import java.util.stream.IntStream;

/** How good scores and flags are against a known truth, among some of the samples. */
final class Quality {

	private Quality() {
	}

	/** Area under the precision-recall steps, equal scores taken together; low scores come first. */
	static double averagePrecision(double[] scores, boolean[] wrong, boolean[] among) {
		int[] order = IntStream.range(0, scores.length).filter(i -> among[i]).boxed()
				.sorted((a, b) -> Double.compare(scores[a], scores[b])).mapToInt(Integer::intValue).toArray();
		int positives = 0;
		int found = 0;
		double area = 0;
		for (int i = 0; i < order.length;) {
			int tied = i;
			while (tied < order.length && scores[order[tied]] == scores[order[i]]) {
				found += wrong[order[tied]] ? 1 : 0;
				tied++;
			}
			area += (found - positives) * (double) found / tied;
			positives = found;
			i = tied;
		}
		return positives == 0 ? 0 : area / positives;
	}

	/** Share of the flags that are right. */
	static double precision(boolean[] flags, boolean[] wrong, boolean[] among) {
		return (double) hits(flags, wrong, among) / Math.max(1, hits(flags, among, among));
	}

	/** Harmonic mean of precision and recall. */
	static double f1(boolean[] flags, boolean[] wrong, boolean[] among) {
		return 2.0 * hits(flags, wrong, among) / Math.max(1, hits(flags, among, among) + hits(wrong, among, among));
	}

	private static int hits(boolean[] one, boolean[] other, boolean[] among) {
		int hits = 0;
		for (int i = 0; i < one.length; i++) {
			hits += one[i] && other[i] && among[i] ? 1 : 0;
		}
		return hits;
	}
}
