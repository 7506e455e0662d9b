package org.reannotate.analysis.internal.labelissues;

/** Finds the rows that come first in a ranking, without ranking the others. */
final class LowestRanked {

	private LowestRanked() {
	}

	/** Flags the labelled rows with the {@code count} lowest scores; of equals the first. */
	static boolean[] flags(double[] scores, Labels labels, int count) {
		boolean[] flags = new boolean[scores.length];
		if (count <= 0) {
			return flags;
		}
		double[] labelled = new double[labels.labelled()];
		for (int i = 0; i < labelled.length; i++) {
			labelled[i] = scores[labels.rows()[i]];
		}
		double cut = OrderStatistics.select(labelled, Math.min(count, labelled.length) - 1);
		int atCut = count;
		for (double score : labelled) {
			atCut -= score < cut ? 1 : 0;
		}
		for (int i = 0; i < scores.length; i++) {
			boolean isLabelled = labels.of()[i] >= 0;
			flags[i] = isLabelled && (scores[i] < cut || scores[i] == cut && atCut-- > 0);
		}
		return flags;
	}
}
