package org.reannotate.core.query;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The paths of all samples, as one text in memory: row i is that of row i of the index. Immutable; a longer one shares
 * what it can. About 5 bytes a path besides its own.
 */
public final class PathColumn {

	/** No path. */
	public static final PathColumn EMPTY = new PathColumn(List.of());

	private final PathChunk[] chunks;
	private int @Nullable [] ranks;

	private PathColumn(List<PathChunk> chunks) {
		this.chunks = chunks.toArray(PathChunk[]::new);
	}

	/** Returns the number of paths. */
	public int rows() {
		return chunks.length == 0 ? 0 : (chunks.length - 1) * PathChunk.ROWS + chunks[chunks.length - 1].rows();
	}

	/** Returns a path, or an empty text behind the last one. */
	public String path(int row) {
		return row < rows() ? chunks[row / PathChunk.ROWS].path(row % PathChunk.ROWS) : "";
	}

	/** Returns what adds paths behind these. */
	public Builder append() {
		return new Builder(this);
	}

	/** Collects paths. */
	public static final class Builder {

		private final List<PathChunk> chunks = new ArrayList<>();
		private byte[] text = new byte[PathChunk.ROWS];
		private int[] starts = new int[PathChunk.ROWS + 1];
		private int rows;

		private Builder(PathColumn before) {
			chunks.addAll(Arrays.asList(before.chunks));
			if (!chunks.isEmpty() && chunks.get(chunks.size() - 1).rows() < PathChunk.ROWS) {
				PathChunk last = chunks.remove(chunks.size() - 1);
				text = last.text();
				rows = last.rows();
				System.arraycopy(last.starts(), 0, starts, 0, rows + 1);
			}
		}

		/** Adds the path of the next row; at most 65,535 bytes. */
		public Builder add(String path) {
			byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
			int end = starts[rows] + bytes.length;
			if (end > text.length) {
				text = Arrays.copyOf(text, Math.max(end, text.length * 3 / 2));
			}
			System.arraycopy(bytes, 0, text, starts[rows], bytes.length);
			starts[++rows] = end;
			if (rows == PathChunk.ROWS) {
				finishChunk();
			}
			return this;
		}

		private void finishChunk() {
			if (rows > 0) {
				int[] used = Arrays.copyOf(starts, rows + 1);
				chunks.add(PathChunk.of(Arrays.copyOf(text, used[rows]), used));
				rows = 0;
			}
		}

		/** Returns the column; the builder is of no use any more. */
		public PathColumn build() {
			finishChunk();
			return new PathColumn(chunks);
		}
	}

	/** Clears the bits of rows whose path does not contain a word, upper and lower case alike. */
	void retain(String word, long[] bits) {
		PathSearch search = new PathSearch(word);
		int words = PathChunk.ROWS / 64;
		IntStream all = IntStream.range(0, chunks.length);
		(chunks.length > 8 ? all.parallel() : all).forEach(i -> search.retain(chunks[i], bits, i * words));
		for (int row = rows(); row < bits.length * 64; row++) {
			bits[row >> 6] &= ~(1L << row);
		}
	}

	/** Returns the place of each path when sorted by bytes; equal ones have the same. Made once; do not change. */
	synchronized int[] ranks() {
		int[] known = ranks;
		if (known == null) {
			known = rank();
			ranks = known;
		}
		return known;
	}

	private int[] rank() {
		Integer[] order = new Integer[rows()];
		Arrays.setAll(order, Integer::valueOf);
		// importers walk folders in order: long runs are sorted already, and such a sort takes them as they are
		Arrays.parallelSort(order, this::compare);
		int[] result = new int[order.length];
		for (int i = 1; i < order.length; i++) {
			result[order[i]] = result[order[i - 1]] + (compare(order[i - 1], order[i]) == 0 ? 0 : 1);
		}
		return result;
	}

	private int compare(int row, int other) {
		return chunks[row / PathChunk.ROWS].compare(row % PathChunk.ROWS, chunks[other / PathChunk.ROWS],
				other % PathChunk.ROWS);
	}

	/** Writes the paths and their places. */
	public void write(DataOutput out) throws IOException {
		out.writeInt(chunks.length);
		for (PathChunk chunk : chunks) {
			chunk.write(out);
		}
		ColumnBytes.write(out, ranks());
	}

	/** Reads what {@link #write} wrote. */
	public static PathColumn read(DataInput in) throws IOException {
		List<PathChunk> chunks = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			chunks.add(PathChunk.read(in));
		}
		PathColumn column = new PathColumn(chunks);
		column.ranks = ColumnBytes.readInts(in, column.rows());
		return column;
	}
}
