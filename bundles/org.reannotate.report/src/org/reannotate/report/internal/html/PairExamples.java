package org.reannotate.report.internal.html;

import java.util.Arrays;

import org.reannotate.analysis.mergeable.MergeablePair;

/** The images that show best why two categories are mixed up: those of each that look most like the other. */
final class PairExamples {

	private static final int PER_SIDE = 4;

	private final MergeablePair pair;
	private final Side a = new Side();
	private final Side b = new Side();

	PairExamples(MergeablePair pair) {
		this.pair = pair;
	}

	MergeablePair pair() {
		return pair;
	}

	/** Looks at one labelled row of the probabilities. */
	void offer(int row, int given, double[] values, int offset) {
		if (given == pair.a()) {
			a.offer(row, values[offset + pair.b()]);
		} else if (given == pair.b()) {
			b.offer(row, values[offset + pair.a()]);
		}
	}

	/** Rows given the pair's first category, at most four. */
	int[] ofA() {
		return a.rows();
	}

	/** Rows given the pair's second category, at most four. */
	int[] ofB() {
		return b.rows();
	}

	private static final class Side {
		private final int[] rows = new int[PER_SIDE];
		private final double[] likeness = new double[PER_SIDE];
		private int size;

		void offer(int row, double like) {
			int place = size;
			while (place > 0 && likeness[place - 1] < like) {
				place--;
			}
			if (place >= PER_SIDE) {
				return;
			}
			int kept = Math.min(size, PER_SIDE - 1);
			System.arraycopy(rows, place, rows, place + 1, kept - place);
			System.arraycopy(likeness, place, likeness, place + 1, kept - place);
			rows[place] = row;
			likeness[place] = like;
			size = kept + 1;
		}

		int[] rows() {
			return Arrays.copyOf(rows, size);
		}
	}
}
