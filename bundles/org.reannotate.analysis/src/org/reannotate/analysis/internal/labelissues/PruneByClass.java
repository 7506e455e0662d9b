package org.reannotate.analysis.internal.labelissues;

/** Prunes, for each given category, as many samples as the joint says, by self-confidence (JAIR 2021, method 3). */
final class PruneByClass {

	private PruneByClass() {
	}

	static boolean[] flags(Scan scan, long[][] pruneCounts, int atLeast) {
		boolean[] flags = new boolean[scan.rows()];
		for (int k = 0; k < scan.categories(); k++) {
			int count = scan.labels().count(k);
			long issues = count - pruneCounts[k][k];
			if (count > atLeast && issues > 0) {
				prune(scan, k, (int) issues, flags);
			}
		}
		return flags;
	}

	/** Flags the {@code issues} samples with the smallest self-confidence; of equals the first. */
	private static void prune(Scan scan, int category, int issues, boolean[] flags) {
		int start = scan.labels().starts()[category];
		double[] self = new double[scan.labels().count(category)];
		for (int i = 0; i < self.length; i++) {
			self[i] = scan.self()[scan.labels().rows()[start + i]];
		}
		double cut = OrderStatistics.select(self.clone(), Math.min(issues, self.length) - 1);
		int atCut = issues;
		for (double value : self) {
			atCut -= value < cut ? 1 : 0;
		}
		for (int i = 0; i < self.length; i++) {
			if (self[i] < cut || self[i] == cut && atCut-- > 0) {
				flags[scan.labels().rows()[start + i]] = true;
			}
		}
	}
}
