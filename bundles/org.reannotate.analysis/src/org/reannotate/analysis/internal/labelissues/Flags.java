package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.labelissues.MergeablePairs;

/**
 * The candidates of a filter, sorted into flags and rows folded under a mergeable pair; labels that are only coarse are
 * dropped.
 *
 * @param flagged   N
 * @param pair      N; index of the pair under which a row is folded, or -1
 * @param suggested N; the category that fits best
 */
record Flags(boolean[] flagged, int[] pair, int[] suggested) {

	/** @param alternatives N; the best category besides the given one, or -1 for the likeliest */
	static Flags of(boolean[] candidates, Scan scan, Kin kin, MergeablePairs pairs, int[] alternatives) {
		int n = candidates.length;
		Flags flags = new Flags(new boolean[n], new int[n], new int[n]);
		for (int row = 0; row < n; row++) {
			flags.sort(candidates[row], row, scan, kin, pairs, alternatives[row]);
		}
		return flags;
	}

	private void sort(boolean candidate, int row, Scan scan, Kin kin, MergeablePairs pairs, int alternative) {
		int given = scan.labels().of()[row];
		int likeliest = scan.argmax(row);
		pair[row] = -1;
		suggested[row] = likeliest;
		if (given < 0) {
			return;
		}
		if (likeliest != given && kin.contains(given, likeliest)) {
			pair[row] = pairs.indexOf(given, likeliest);
			suggested[row] = pair[row] < 0 && !candidate ? given : likeliest;
		}
		boolean coarse = kin.isDescendant(given, likeliest);
		if (candidate && pair[row] < 0 && !coarse) {
			flagged[row] = true;
			suggested[row] = alternative < 0 ? scan.other()[row] : alternative;
		}
	}

	int count() {
		int count = 0;
		for (boolean flag : flagged) {
			count += flag ? 1 : 0;
		}
		return count;
	}

	/** Flagged rows, worst first, then folded rows, worst first. */
	int[] ranking(double[] scores) {
		int[] first = Ranking.worstFirst(scores, flagged);
		boolean[] folded = new boolean[pair.length];
		for (int i = 0; i < folded.length; i++) {
			folded[i] = pair[i] >= 0;
		}
		int[] then = Ranking.worstFirst(scores, folded);
		int[] ranking = new int[first.length + then.length];
		System.arraycopy(first, 0, ranking, 0, first.length);
		System.arraycopy(then, 0, ranking, first.length, then.length);
		return ranking;
	}
}
