package org.reannotate.analysis.internal.mergeable;

import java.util.SplittableRandom;

/**
 * The labels of the images of two categories as they are (set 0: those of the first category before those of the
 * second), and shuffled (the other sets).
 */
final class LabelSets {

	private final boolean[][] first;

	private LabelSets(boolean[][] first) {
		this.first = first;
	}

	static LabelSets of(int imagesOfA, int imagesOfB, int shuffles, SplittableRandom random) {
		int n = imagesOfA + imagesOfB;
		boolean[][] first = new boolean[1 + shuffles][n];
		for (int i = 0; i < imagesOfA; i++) {
			first[0][i] = true;
		}
		for (int set = 1; set <= shuffles; set++) {
			int[] order = Shuffle.permutation(n, random);
			for (int i = 0; i < imagesOfA; i++) {
				first[set][order[i]] = true;
			}
		}
		return new LabelSets(first);
	}

	int images() {
		return first[0].length;
	}

	int sets() {
		return first.length;
	}

	boolean isFirst(int set, int image) {
		return first[set][image];
	}
}
