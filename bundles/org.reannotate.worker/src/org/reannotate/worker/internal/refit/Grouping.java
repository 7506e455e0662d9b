package org.reannotate.worker.internal.refit;

import java.util.Arrays;
import java.util.function.IntPredicate;

import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.labels.Labels;

/**
 * Which heads learn from a row and which are asked about it, so that every answer is out of sample.
 *
 * @param groups by row: {@code 0..heads-1} held out by that head, which is the only one asked; {@code heads}: learned from
 *               by none and asked of all; {@code heads + 1}: learned from by all and asked of none
 * @param heads  how many
 */
record Grouping(int[] groups, int heads) {

	/** Of folds whose features no label went into: a row without label is asked of all heads. */
	static Grouping folds(Labels labels, int[] foldOf, int heads, boolean[] usable) {
		return of(foldOf, heads, false, row -> labels.isLabelled(row) && usable[row]);
	}

	/**
	 * Of folds or of a split.
	 *
	 * @param foldOf by row, as {@link RunSample#fold()} says
	 * @param known  rows that something was or is learned from
	 */
	static Grouping of(int[] foldOf, int heads, boolean split, IntPredicate known) {
		int[] groups = new int[foldOf.length];
		Arrays.setAll(groups, row -> {
			if (!known.test(row)) {
				return heads;
			}
			if (split) {
				return foldOf[row] == RunSample.TRAINING ? heads + 1 : 0;
			}
			return foldOf[row];
		});
		return new Grouping(groups, heads);
	}

	/** How many groups. */
	int count() {
		return heads + 2;
	}

	/** Whether rows of a group are learned from by a head. */
	boolean learns(int group, int head) {
		return group != head && group != heads;
	}

	/** Whether all heads are asked about a row. */
	boolean isOfAll(int row) {
		return groups[row] == heads;
	}

	/** Whether no head is asked about a row. */
	boolean isOfNone(int row) {
		return groups[row] == heads + 1;
	}
}
