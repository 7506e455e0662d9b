package org.reannotate.analysis.arrays;

import java.util.Objects;

/** Double-precision rows in a Java array. */
record DoubleArrayMatrix(double[] values, int columns) implements ProbabilityMatrix {

	DoubleArrayMatrix {
		Shapes.checkWholeRows(values.length, columns);
	}

	static DoubleArrayMatrix copyOf(double[][] rows) {
		int columns = rows.length == 0 ? 0 : rows[0].length;
		double[] values = new double[Math.multiplyExact(rows.length, columns)];
		for (int i = 0; i < rows.length; i++) {
			if (rows[i].length != columns) {
				throw new IllegalArgumentException("row " + i + " has " + rows[i].length + " values, not " + columns);
			}
			System.arraycopy(rows[i], 0, values, i * columns, columns);
		}
		return new DoubleArrayMatrix(values, columns);
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
	public void rows(int firstRow, int count, double[] into) {
		System.arraycopy(values, firstRow * columns, into, 0, count * columns);
	}

	@Override
	public void rows(int firstRow, int count, float[] into) {
		int from = firstRow * columns;
		int length = count * columns;
		for (int i = 0; i < length; i++) {
			into[i] = (float) values[from + i];
		}
	}

	@Override
	public boolean isSinglePrecision() {
		return false;
	}
}
