package org.reannotate.analysis.arrays;

import java.nio.DoubleBuffer;
import java.util.Objects;

/** Double-precision rows of a mapped file; reads are absolute, so that threads do not disturb each other. */
final class MappedDoubleMatrix implements MappedMatrix.Matrix {

	private static final int CHUNK = 1024;

	private final DoubleBuffer[] pieces;
	private final int rowsInPiece;
	private final int rows;
	private final int columns;

	MappedDoubleMatrix(DoubleBuffer[] pieces, int rowsInPiece, int rows, int columns) {
		this.pieces = pieces;
		this.rowsInPiece = rowsInPiece;
		this.rows = rows;
		this.columns = columns;
	}

	@Override
	public int rows() {
		return rows;
	}

	@Override
	public int columns() {
		return columns;
	}

	@Override
	public double get(int row, int column) {
		Objects.checkIndex(column, columns);
		return pieces[row / rowsInPiece].get(row % rowsInPiece * columns + column);
	}

	@Override
	public void rows(int firstRow, int count, double[] into) {
		Objects.checkFromIndexSize(firstRow, count, rows);
		int done = 0;
		while (done < count) {
			int row = firstRow + done;
			int within = row % rowsInPiece;
			int now = Math.min(count - done, rowsInPiece - within);
			pieces[row / rowsInPiece].get(within * columns, into, done * columns, now * columns);
			done += now;
		}
	}

	@Override
	public void rows(int firstRow, int count, float[] into) {
		Objects.checkFromIndexSize(firstRow, count, rows);
		double[] chunk = new double[Math.min(CHUNK, count * columns)];
		int done = 0;
		while (done < count * columns) {
			int row = firstRow + done / columns;
			int from = row % rowsInPiece * columns + done % columns;
			int left = Math.min(count * columns - done, rowsInPiece * columns - from);
			int length = Math.min(chunk.length, left);
			pieces[row / rowsInPiece].get(from, chunk, 0, length);
			convert(chunk, length, into, done);
			done += length;
		}
	}

	private static void convert(double[] from, int length, float[] into, int offset) {
		for (int i = 0; i < length; i++) {
			into[offset + i] = (float) from[i];
		}
	}

	@Override
	public boolean isSinglePrecision() {
		return false;
	}
}
