package org.reannotate.analysis.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows come out of memory, of a file, and of a file mapped in several pieces. */
class MatrixTest {

	private static final float[] VALUES = { 0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32, 40, 41, 42 };

	@TempDir
	Path folder;

	@Test
	void readsTheSameRowsWhereverTheyLie() throws Exception {
		Path single = folder.resolve("single.npy");
		Npy.write(single, VALUES, 3);
		Path twice = folder.resolve("double.npy");
		Npy.write(twice, new double[][] { { 0, 1, 2 }, { 10, 11, 12 }, { 20, 21, 22 }, { 30, 31, 32 }, { 40, 41, 42 } });
		for (ProbabilityMatrix matrix : List.of(ProbabilityMatrix.of(VALUES, 3), ProbabilityMatrix.map(single),
				ProbabilityMatrix.map(twice), ProbabilityMatrix.of(doubles(), 3), floatPieces(), doublePieces())) {
			assertRows(matrix);
		}
	}

	private static void assertRows(ProbabilityMatrix matrix) {
		assertEquals(5, matrix.rows());
		assertEquals(31, matrix.get(3, 1));
		double[] row = new double[3];
		matrix.row(4, row);
		assertArrayEquals(new double[] { 40, 41, 42 }, row);
		double[] across = new double[9];
		matrix.rows(1, 3, across);
		assertArrayEquals(new double[] { 10, 11, 12, 20, 21, 22, 30, 31, 32 }, across);
		float[] single = new float[15];
		matrix.rows(0, 5, single);
		assertArrayEquals(VALUES, single);
		assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(5, 0));
		assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(0, 3));
	}

	@Test
	void readsRowsLongerThanOneChunk() throws Exception {
		float[] wide = new float[3 * 5000];
		for (int i = 0; i < wide.length; i++) {
			wide[i] = i;
		}
		Path file = folder.resolve("wide.npy");
		Npy.write(file, wide, 5000);
		double[] rows = new double[2 * 5000];
		ProbabilityMatrix.map(file).rows(1, 2, rows);
		assertEquals(5000, rows[0]);
		assertEquals(14_999, rows[9999]);
	}

	@Test
	void mapsEmbeddings() throws Exception {
		Path file = folder.resolve("embeddings.npy");
		Npy.write(file, VALUES, 3);
		float[] row = new float[3];
		EmbeddingMatrix.map(file).row(2, row);
		assertArrayEquals(new float[] { 20, 21, 22 }, row);
	}

	@Test
	void mapsAnEmptyMatrix() throws Exception {
		Path file = folder.resolve("empty.npy");
		Npy.write(file, new float[0], 3);
		assertEquals(0, ProbabilityMatrix.map(file).rows());
	}

	@Test
	void refusesRowsOfDifferentLengths() {
		assertThrows(IllegalArgumentException.class, () -> ProbabilityMatrix.of(new double[][] { { 1, 2 }, { 1 } }));
		assertThrows(IllegalArgumentException.class, () -> ProbabilityMatrix.of(new float[5], 3));
	}

	private static double[] doubles() {
		double[] values = new double[VALUES.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = VALUES[i];
		}
		return values;
	}

	private static ProbabilityMatrix floatPieces() {
		FloatBuffer all = FloatBuffer.wrap(VALUES);
		return new PieceMatrix(new Piece[] { new Piece.Floats(all.slice(0, 6)), new Piece.Floats(all.slice(6, 6)),
				new Piece.Floats(all.slice(12, 3)) }, 2, 5, 3);
	}

	private static ProbabilityMatrix doublePieces() {
		DoubleBuffer all = DoubleBuffer.wrap(doubles());
		return new PieceMatrix(new Piece[] { new Piece.Doubles(all.slice(0, 6)), new Piece.Doubles(all.slice(6, 6)),
				new Piece.Doubles(all.slice(12, 3)) }, 2, 5, 3);
	}
}
