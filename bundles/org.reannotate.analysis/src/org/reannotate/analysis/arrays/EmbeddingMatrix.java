package org.reannotate.analysis.arrays;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One embedding a sample: N rows of D numbers, in the row order of the probabilities. Implementations are immutable and
 * may be read by several threads at once.
 */
public interface EmbeddingMatrix {

	/** Number of samples, N. */
	int rows();

	/** Length of an embedding, D. */
	int columns();

	/** Copies one embedding to the beginning of {@code into}, which is at least D long. */
	void row(int row, float[] into);

	/**
	 * A matrix over an array in memory, which is not copied.
	 *
	 * @param rowMajor N x D values, row after row
	 */
	static EmbeddingMatrix of(float[] rowMajor, int columns) {
		return PieceMatrix.of(rowMajor, columns);
	}

	/**
	 * Maps a two-dimensional {@code .npy} file of {@code float32} or {@code float64}.
	 *
	 * @throws ArrayFormatException when the file is no such array
	 * @throws IOException          when it cannot be read
	 */
	static EmbeddingMatrix map(Path file) throws ArrayFormatException, IOException {
		return MappedMatrix.map(file);
	}
}
