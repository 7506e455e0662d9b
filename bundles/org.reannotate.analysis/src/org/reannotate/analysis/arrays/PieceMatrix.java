package org.reannotate.analysis.arrays;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Objects;

/** Rows that lie in pieces, all of one type and, but for the last, of equally many whole rows. */
final class PieceMatrix implements ProbabilityMatrix, EmbeddingMatrix {

	private static final int LONGEST_COPY = 1 << 12;

	private final Piece[] pieces;
	private final int rowsInPiece;
	private final int rows;
	private final int columns;

	PieceMatrix(Piece[] pieces, int rowsInPiece, int rows, int columns) {
		this.pieces = pieces;
		this.rowsInPiece = rowsInPiece;
		this.rows = rows;
		this.columns = columns;
	}

	static PieceMatrix of(float[] rowMajor, int columns) {
		return inMemory(new Piece.Floats(FloatBuffer.wrap(rowMajor)), rowMajor.length, columns);
	}

	static PieceMatrix of(double[] rowMajor, int columns) {
		return inMemory(new Piece.Doubles(DoubleBuffer.wrap(rowMajor)), rowMajor.length, columns);
	}

	private static PieceMatrix inMemory(Piece piece, int values, int columns) {
		Shapes.checkWholeRows(values, columns);
		int rows = columns == 0 ? 0 : values / columns;
		return new PieceMatrix(new Piece[] { piece }, Math.max(1, rows), rows, columns);
	}

	static PieceMatrix copyOf(double[][] rows) {
		int columns = rows.length == 0 ? 0 : rows[0].length;
		double[] values = new double[Math.multiplyExact(rows.length, columns)];
		for (int i = 0; i < rows.length; i++) {
			if (rows[i].length != columns) {
				throw new IllegalArgumentException("row " + i + " has " + rows[i].length + " values, not " + columns);
			}
			System.arraycopy(rows[i], 0, values, i * columns, columns);
		}
		return of(values, columns);
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
		Objects.checkIndex(row, rows);
		Objects.checkIndex(column, columns);
		return pieces[row / rowsInPiece].get(row % rowsInPiece * columns + column);
	}

	@Override
	public void row(int row, float[] into) {
		rows(row, 1, into);
	}

	@Override
	public void rows(int firstRow, int count, float[] into) {
		copy(firstRow, count, (piece, from, at, length) -> piece.copy(from, into, at, length));
	}

	@Override
	public void rows(int firstRow, int count, double[] into) {
		copy(firstRow, count, (piece, from, at, length) -> piece.copy(from, into, at, length));
	}

	@Override
	public boolean isSinglePrecision() {
		return pieces.length == 0 || pieces[0].isSinglePrecision();
	}

	/** Copies from one place in a piece to one in the target. */
	@FunctionalInterface
	private interface Copy {
		void run(Piece piece, int from, int at, int length);
	}

	private void copy(int firstRow, int count, Copy copy) {
		Objects.checkFromIndexSize(firstRow, count, rows);
		int done = 0;
		while (done < count * columns) {
			int row = firstRow + done / columns;
			int from = row % rowsInPiece * columns + done % columns;
			int left = Math.min(count * columns - done, rowsInPiece * columns - from);
			int length = Math.min(LONGEST_COPY, left);
			copy.run(pieces[row / rowsInPiece], from, done, length);
			done += length;
		}
	}
}
