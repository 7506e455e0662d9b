package org.reannotate.core.query;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Some thousand paths, one behind the other, immutable.
 *
 * @param text   UTF-8
 * @param starts where each begins, and where the last one ends
 * @param cased  bit of each whose lower case differs in more than ASCII letters, so that it is not searched by bytes
 */
record PathChunk(byte[] text, int[] starts, long[] cased) {

	/** Rows of every chunk but the last; a multiple of 64. */
	static final int ROWS = 8192;

	static PathChunk of(byte[] text, int[] starts) {
		long[] cased = new long[(starts.length + 62) / 64];
		for (int row = 0; row < starts.length - 1; row++) {
			if (cased(text, starts[row], starts[row + 1])) {
				cased[row >> 6] |= 1L << row;
			}
		}
		return new PathChunk(text, starts, cased);
	}

	private static boolean cased(byte[] text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (text[i] < 0) {
				String path = new String(text, from, to - from, StandardCharsets.UTF_8);
				return !path.toLowerCase(Locale.ROOT).equals(asciiLower(path));
			}
		}
		return false;
	}

	private static String asciiLower(String path) {
		StringBuilder lower = new StringBuilder(path);
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			if (c >= 'A' && c <= 'Z') {
				lower.setCharAt(i, (char) (c + 32));
			}
		}
		return lower.toString();
	}

	int rows() {
		return starts.length - 1;
	}

	String path(int row) {
		return new String(text, starts[row], starts[row + 1] - starts[row], StandardCharsets.UTF_8);
	}

	boolean isCased(int row) {
		return (cased[row >> 6] & 1L << row) != 0;
	}

	/** Compares a path with one of another chunk by its bytes, unsigned: the order of code points. */
	int compare(int row, PathChunk other, int otherRow) {
		return Arrays.compareUnsigned(text, starts[row], starts[row + 1], other.text, other.starts[otherRow],
				other.starts[otherRow + 1]);
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(rows());
		ColumnBytes.write(out, starts);
		out.write(text);
		ColumnBytes.write(out, cased);
	}

	static PathChunk read(DataInput in) throws IOException {
		int rows = in.readInt();
		int[] starts = ColumnBytes.readInts(in, rows + 1);
		return new PathChunk(ColumnBytes.readBytes(in, starts[rows]), starts, ColumnBytes.readLongs(in, (rows + 63) / 64));
	}
}
