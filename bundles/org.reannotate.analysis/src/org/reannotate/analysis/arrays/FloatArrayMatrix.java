package org.reannotate.analysis.arrays;

import java.util.Objects;

/** Single-precision rows in a Java array. */
record FloatArrayMatrix(float[] values, int columns) implements ProbabilityMatrix, EmbeddingMatrix {

	FloatArrayMatrix {
		Shapes.checkWholeRows(values.length, columns);
	}

	@Override
	public int rows() {
		return columns == 0 ? 0 : values.length / columns;
	}

	@Override
	public double get(int row, int column) {
		return values[row * columns + Objects.checkIndex(column, columns)];
	}

	@Override
	public void row(int row, float[] into) {
		rows(row, 1, into);
	}

	@Override
	public void rows(int firstRow, int count, double[] into) {
		int from = firstRow * columns;
		int length = count * columns;
		for (int i = 0; i < length; i++) {
			into[i] = values[from + i];
		}
	}

	@Override
	public void rows(int firstRow, int count, float[] into) {
		System.arraycopy(values, firstRow * columns, into, 0, count * columns);
	}

	@Override
	public boolean isSinglePrecision() {
		return true;
	}
}
