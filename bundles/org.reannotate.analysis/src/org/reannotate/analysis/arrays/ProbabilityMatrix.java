package org.reannotate.analysis.arrays;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a model says about every sample: one row a sample, one column a category, out of sample. Rows need not sum to
 * exactly 1.
 *
 * <pre>
 * ProbabilityMatrix p = ProbabilityMatrix.map(Path.of("probabilities.npy"));
 * double[] row = new double[p.columns()];
 * p.row(17, row);
 * double first = p.get(17, 0);
 * </pre>
 *
 * Implementations are immutable and may be read by several threads at once. Reading outside the matrix throws
 * {@link IndexOutOfBoundsException}.
 */
public interface ProbabilityMatrix {

	/** Number of samples, N. */
	int rows();

	/** Number of categories, K. */
	int columns();

	/** The probability of one category for one sample. */
	double get(int row, int column);

	/**
	 * Copies consecutive rows, row by row, to the beginning of {@code into}.
	 *
	 * @param into at least {@code count * columns()} long
	 */
	void rows(int firstRow, int count, double[] into);

	/**
	 * Copies consecutive rows as {@link #rows(int, int, double[])} does, rounded to single precision where
	 * {@link #isSinglePrecision()} is false.
	 */
	void rows(int firstRow, int count, float[] into);

	/** Whether values are stored as {@code float}, so that reading them as such loses nothing. */
	boolean isSinglePrecision();

	/** Copies one row to the beginning of {@code into}. */
	default void row(int row, double[] into) {
		rows(row, 1, into);
	}

	/**
	 * A matrix over an array in memory, which is not copied.
	 *
	 * @param rowMajor N x K values, row after row
	 */
	static ProbabilityMatrix of(float[] rowMajor, int columns) {
		return PieceMatrix.of(rowMajor, columns);
	}

	/**
	 * A matrix over an array in memory, which is not copied.
	 *
	 * @param rowMajor N x K values, row after row
	 */
	static ProbabilityMatrix of(double[] rowMajor, int columns) {
		return PieceMatrix.of(rowMajor, columns);
	}

	/** A matrix with a copy of these rows, which all have one length. */
	static ProbabilityMatrix of(double[][] rows) {
		return PieceMatrix.copyOf(rows);
	}

	/**
	 * Maps a two-dimensional {@code .npy} file of {@code float32} or {@code float64}; nothing is copied, and files of
	 * more than 2 GB work. The mapping lives as long as the matrix is reachable.
	 *
	 * @throws ArrayFormatException when the file is no such array
	 * @throws IOException          when it cannot be read
	 */
	static ProbabilityMatrix map(Path file) throws ArrayFormatException, IOException {
		return MappedMatrix.map(file);
	}
}
