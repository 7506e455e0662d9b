package org.reannotate.analysis.internal.duplicates;

import java.util.Arrays;

import org.reannotate.analysis.duplicates.ContentHashes;

/** The first row with each content, through an open-addressing table of row numbers. */
final class ExactCopies {

	private ExactCopies() {
	}

	/** N: for each row the first row with the same content; itself where the content is not known. */
	static int[] firstRows(ContentHashes content) {
		int n = content.size();
		int mask = Integer.highestOneBit(Math.max(8, n)) * 4 - 1;
		int[] table = new int[mask + 1];
		Arrays.fill(table, -1);
		int[] first = new int[n];
		for (int row = 0; row < n; row++) {
			first[row] = content.known(row) ? firstRow(content, row, table, mask) : row;
		}
		return first;
	}

	private static int firstRow(ContentHashes content, int row, int[] table, int mask) {
		int slot = slot(content, row) & mask;
		while (table[slot] >= 0) {
			if (content.equal(table[slot], row)) {
				return table[slot];
			}
			slot = slot + 1 & mask;
		}
		table[slot] = row;
		return row;
	}

	/** Mixed once more: a caller's hash need not be a cryptographic one. */
	private static int slot(ContentHashes content, int row) {
		long mixed = (content.high()[row] * 31 + content.low()[row]) * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32);
	}
}
