package org.reannotate.core.query;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The columns behind a {@link SampleIndex}: row i is the sample {@code ids[i]}. Whoever fills them hands them over.
 * 40 bytes a sample, and the paths.
 */
public final class SampleColumns {

	/** In {@link #flags}: the last import did not find the file. */
	public static final byte MISSING = 1;
	/** In {@link #flags}: the image cannot be used. */
	public static final byte UNREADABLE = 2;
	/** In {@link #flags}: somebody asks a colleague. */
	public static final byte ASKED = 4;
	/** In {@link #flags}: the imported label has further categories. */
	public static final byte FURTHER = 8;

	/** Ascending. */
	public final int[] ids;
	/** The label as decided, merges applied; -1: none. */
	public final int[] category;
	/** The imported label, merges applied; -1: none. */
	public final int[] given;
	/** The last run's; -1: none. */
	public final int[] prediction;
	/** The last run's, low = likely wrong; NaN: none. */
	public final float[] score;
	/** Number of the duplicate group; -1: none. */
	public final int[] duplicateGroup;
	/** Ordinal of the split; -1: none. */
	public final byte[] split;
	/** Ordinal of the state. */
	public final byte[] state;
	/** Bits of {@link FindingKind}. */
	public final byte[] findings;
	/** {@link #MISSING}, {@link #UNREADABLE}, {@link #ASKED}. */
	public final byte[] flags;
	/** When the decision that holds was made, in seconds since 1970; 0: none holds. */
	public final int[] decided;
	/** Id of the decision that holds, as in a sample's record; 0: none holds. */
	public final long[] lastDecision;
	/** The paths, as far as they are known: set by whoever fills the columns. */
	public PathColumn paths = PathColumn.EMPTY;

	/** Makes columns of so many rows: no label, no split, no score; ids all 0. */
	public SampleColumns(int rows) {
		this(new int[rows], filled(rows), filled(rows), filled(rows), new float[rows], filled(rows), new byte[rows],
				new byte[rows], new byte[rows], new byte[rows], new int[rows], new long[rows]);
		Arrays.fill(score, Float.NaN);
		Arrays.fill(split, (byte) -1);
	}

	private SampleColumns(int[] ids, int[] category, int[] given, int[] prediction, float[] score,
			int[] duplicateGroup, byte[] split, byte[] state, byte[] findings, byte[] flags,
			int[] decided, long[] lastDecision) {
		this.ids = ids;
		this.category = category;
		this.given = given;
		this.prediction = prediction;
		this.score = score;
		this.duplicateGroup = duplicateGroup;
		this.split = split;
		this.state = state;
		this.findings = findings;
		this.flags = flags;
		this.decided = decided;
		this.lastDecision = lastDecision;
	}

	private static int[] filled(int rows) {
		int[] column = new int[rows];
		Arrays.fill(column, -1);
		return column;
	}

	/** Returns the number of rows. */
	public int rows() {
		return ids.length;
	}

	/** Returns the row of a sample, or a negative number when there is none. */
	public int row(int id) {
		return Arrays.binarySearch(ids, id);
	}

	/** Returns a copy to change, with the rows cut off or added at the end. */
	public SampleColumns copy(int rows) {
		SampleColumns copy = new SampleColumns(Arrays.copyOf(ids, rows), Arrays.copyOf(category, rows),
				Arrays.copyOf(given, rows), Arrays.copyOf(prediction, rows), Arrays.copyOf(score, rows),
				Arrays.copyOf(duplicateGroup, rows), Arrays.copyOf(split, rows), Arrays.copyOf(state, rows),
				Arrays.copyOf(findings, rows), Arrays.copyOf(flags, rows), Arrays.copyOf(decided, rows),
				Arrays.copyOf(lastDecision, rows));
		copy.paths = paths;
		if (rows > rows()) {
			copy.clear(rows());
		}
		return copy;
	}

	/** Returns columns of the same rows in which what people say can be changed: label, state, flags, decision; the others are shared. */
	public SampleColumns copyOfDecisions() {
		SampleColumns copy = new SampleColumns(ids, category.clone(), given, prediction, score, duplicateGroup, split,
				state.clone(), findings, flags.clone(), decided.clone(), lastDecision.clone());
		copy.paths = paths;
		return copy;
	}

	/** Writes everything. */
	public void write(DataOutput out) throws IOException {
		out.writeInt(rows());
		for (int[] column : new int[][] { ids, category, given, prediction, duplicateGroup, decided }) {
			ColumnBytes.write(out, column);
		}
		ColumnBytes.write(out, score);
		for (byte[] column : new byte[][] { split, state, findings, flags }) {
			out.write(column);
		}
		ColumnBytes.write(out, lastDecision);
		paths.write(out);
	}

	/** Reads what {@link #write} wrote. */
	public static SampleColumns read(DataInput in) throws IOException {
		int rows = in.readInt();
		int[][] ints = new int[6][];
		for (int i = 0; i < ints.length; i++) {
			ints[i] = ColumnBytes.readInts(in, rows);
		}
		float[] score = ColumnBytes.readFloats(in, rows);
		byte[][] bytes = new byte[4][];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = ColumnBytes.readBytes(in, rows);
		}
		SampleColumns columns = new SampleColumns(ints[0], ints[1], ints[2], ints[3], score, ints[4], bytes[0], bytes[1],
				bytes[2], bytes[3], ints[5], ColumnBytes.readLongs(in, rows));
		columns.paths = PathColumn.read(in);
		return columns;
	}

	private void clear(int from) {
		Arrays.fill(category, from, rows(), -1);
		Arrays.fill(given, from, rows(), -1);
		Arrays.fill(prediction, from, rows(), -1);
		Arrays.fill(duplicateGroup, from, rows(), -1);
		Arrays.fill(score, from, rows(), Float.NaN);
		Arrays.fill(split, from, rows(), (byte) -1);
	}

}
