package org.reannotate.core.query;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Looks for a word in all paths, upper and lower case alike (R. N. Horspool, Practical fast searching in strings,
 * Software: Practice and Experience 10, 1980): most bytes are never looked at.
 */
final class PathSearch {

	private static final byte[] FOLDED = new byte[256];

	static {
		for (int i = 0; i < FOLDED.length; i++) {
			FOLDED[i] = (byte) (i >= 'A' && i <= 'Z' ? i + 32 : i);
		}
	}

	private final String word;
	private final byte[] bytes;
	/** How far to go on when the window ends in this byte. */
	private final int[] steps = new int[256];

	/** @param text not empty */
	PathSearch(String text) {
		word = text.toLowerCase(Locale.ROOT);
		bytes = word.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < steps.length; i++) {
			steps[i] = bytes.length;
		}
		for (int i = 0; i < bytes.length - 1; i++) {
			int value = bytes[i] & 0xff;
			steps[value] = bytes.length - 1 - i;
			if (value >= 'a' && value <= 'z') {
				steps[value - 32] = bytes.length - 1 - i;
			}
		}
	}

	/** Clears the bit of each row that does not contain the word; the chunk's first row has bit 0 of word {@code first}. */
	void retain(PathChunk chunk, long[] bits, int first) {
		long[] found = new long[chunk.cased().length];
		byte[] text = chunk.text();
		int[] starts = chunk.starts();
		int row = 0;
		int at = 0;
		while (at + bytes.length <= text.length) {
			if (!matches(text, at)) {
				at += steps[text[at + bytes.length - 1] & 0xff];
				continue;
			}
			row = rowAt(starts, row, at);
			if (at + bytes.length <= starts[row + 1]) {
				found[row >> 6] |= 1L << row;
				at = starts[row + 1];
			} else {
				at++;
			}
		}
		for (int i = 0; i < found.length && first + i < bits.length; i++) {
			bits[first + i] &= found[i] | inCased(chunk, i, bits[first + i] & ~found[i]);
		}
	}

	private boolean matches(byte[] text, int at) {
		for (int i = bytes.length - 1; i >= 0; i--) {
			if (FOLDED[text[at + i] & 0xff] != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	/** Returns the row that a place is in; it is not before the row given. */
	private static int rowAt(int[] starts, int from, int at) {
		int low = from;
		int high = starts.length - 2;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (starts[middle] <= at) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** Returns the bits of those candidates that contain the word when their lower case is made letter by letter. */
	private long inCased(PathChunk chunk, int place, long candidates) {
		long found = 0;
		for (long left = candidates & chunk.cased()[place]; left != 0; left &= left - 1) {
			int bit = Long.numberOfTrailingZeros(left);
			if (chunk.path((place << 6) + bit).toLowerCase(Locale.ROOT).contains(word)) {
				found |= 1L << bit;
			}
		}
		return found;
	}
}
