package org.reannotate.analysis.internal.labelissues;

import java.util.Arrays;

/** Orders rows by score. */
public final class Ranking {

	private Ranking() {
	}

	/**
	 * The chosen rows, lowest score first, of equals the first row first. Sorts plain numbers: a score in [0, 1] as the
	 * bits of a double rises with the number, so that score and row can be compared as two longs.
	 */
	public static int[] worstFirst(double[] scores, boolean[] chosen) {
		int count = 0;
		for (boolean one : chosen) {
			count += one ? 1 : 0;
		}
		int[] rows = new int[count];
		for (int i = 0, next = 0; i < chosen.length; i++) {
			if (chosen[i]) {
				rows[next++] = i;
			}
		}
		sortStably(rows, scores);
		return rows;
	}

	private static void sortStably(int[] rows, double[] scores) {
		int[] from = rows;
		int[] to = new int[rows.length];
		for (int shift = 0; shift < Long.SIZE; shift += 16) {
			int[] starts = new int[(1 << 16) + 1];
			for (int row : from) {
				starts[digit(scores[row], shift) + 1]++;
			}
			if (Arrays.stream(starts).noneMatch(count -> count == rows.length)) {
				for (int i = 1; i < starts.length; i++) {
					starts[i] += starts[i - 1];
				}
				for (int row : from) {
					to[starts[digit(scores[row], shift)]++] = row;
				}
				int[] swap = from;
				from = to;
				to = swap;
			}
		}
		if (from != rows) {
			System.arraycopy(from, 0, rows, 0, rows.length);
		}
	}

	/** 16 bits of the number's place in the order of all doubles. */
	private static int digit(double score, int shift) {
		long bits = Double.doubleToRawLongBits(score + 0.0);
		long ordered = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
		return (int) (ordered >>> shift) & 0xFFFF;
	}
}
