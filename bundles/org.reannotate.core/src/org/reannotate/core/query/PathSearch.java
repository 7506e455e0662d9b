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
	/** How far to go on when the window ends in this byte; 0: the word ends in it too, the rest is to be compared. */
	private final int[] steps = new int[256];
	/** How far to go on when the rest differs. */
	private final int after;

	/** @param text not empty */
	PathSearch(String text) {
		word = text.toLowerCase(Locale.ROOT);
		bytes = word.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < steps.length; i++) {
			steps[i] = bytes.length;
		}
		for (int i = 0; i < bytes.length - 1; i++) {
			setStep(bytes[i], bytes.length - 1 - i);
		}
		int last = bytes[bytes.length - 1] & 0xff;
		after = steps[last];
		setStep(bytes[bytes.length - 1], 0);
	}

	private void setStep(byte letter, int step) {
		int value = letter & 0xff;
		steps[value] = step;
		if (value >= 'a' && value <= 'z') {
			steps[value - 32] = step;
		}
	}

	/** Clears the bit of each row that does not contain the word; the chunk's first row has bit 0 of word {@code first}. */
	void retain(PathChunk chunk, long[] bits, int first) {
		long[] found = new long[chunk.cased().length];
		byte[] text = chunk.text();
		int[] starts = chunk.starts();
		int row = 0;
		int end = bytes.length - 1;
		while (end < text.length) {
			int step = steps[text[end] & 0xff];
			if (step > 0) {
				end += step;
			} else if (!matchesBefore(text, end)) {
				end += after;
			} else {
				row = rowAt(starts, row, end);
				if (end - bytes.length + 1 >= starts[row]) {
					found[row >> 6] |= 1L << row;
					end = starts[row + 1] + bytes.length - 1;
				} else {
					end++;
				}
			}
		}
		for (int i = 0; i < found.length && first + i < bits.length; i++) {
			bits[first + i] &= found[i] | inCased(chunk, i, bits[first + i] & ~found[i]);
		}
	}

	/** Returns whether the window matches but for its last byte, which is known to. */
	private boolean matchesBefore(byte[] text, int end) {
		int start = end - bytes.length + 1;
		for (int i = bytes.length - 2; i >= 0; i--) {
			if (FOLDED[text[start + i] & 0xff] != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	/** Returns the row that a place is in; it is not before the row given, and most often close to it. */
	private static int rowAt(int[] starts, int from, int at) {
		int low = from;
		int high = starts.length - 2;
		for (int near = from; near < from + 4 && near < high; near++) {
			if (at < starts[near + 1]) {
				return near;
			}
			low = near + 1;
		}
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
