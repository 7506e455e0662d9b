package org.reannotate.analysis.internal.mergeable;

import org.reannotate.analysis.arrays.DotProduct;
import org.reannotate.analysis.arrays.EmbeddingMatrix;

/** Inner products of embeddings about their mean, scaled to a mean diagonal of 1. */
final class Kernel {

	/** Products of larger numbers would leave the range of single precision. */
	private static final float LARGEST = 1e15f;

	private Kernel() {
	}

	/**
	 * The embeddings, those of the first category before those of the second.
	 *
	 * @throws IllegalArgumentException naming the row whose embedding is not finite
	 */
	static float[][] read(EmbeddingMatrix embeddings, int[] rowsOfA, int[] rowsOfB) {
		int n = rowsOfA.length + rowsOfB.length;
		float[][] vectors = new float[n][embeddings.columns()];
		for (int i = 0; i < n; i++) {
			int row = i < rowsOfA.length ? rowsOfA[i] : rowsOfB[i - rowsOfA.length];
			embeddings.row(row, vectors[i]);
			requireFinite(row, vectors[i]);
		}
		return vectors;
	}

	/** Square; zeros where all embeddings are equal. Leaves the vectors about their mean. */
	static double[][] of(float[][] vectors) {
		int n = vectors.length;
		centre(vectors);
		double[][] kernel = new double[n][n];
		double trace = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j <= i; j++) {
				kernel[i][j] = DotProduct.of(vectors[i], vectors[j]);
				kernel[j][i] = kernel[i][j];
			}
			trace += kernel[i][i];
		}
		scale(kernel, trace > 0 ? n / trace : 0);
		return kernel;
	}

	private static void requireFinite(int row, float[] vector) {
		for (float value : vector) {
			if (!(Math.abs(value) <= LARGEST)) {
				throw new IllegalArgumentException("row " + row + ": an embedding holds " + value);
			}
		}
	}

	private static void centre(float[][] vectors) {
		for (int d = 0; d < vectors[0].length; d++) {
			double sum = 0;
			for (float[] vector : vectors) {
				sum += vector[d];
			}
			float mean = (float) (sum / vectors.length);
			for (float[] vector : vectors) {
				vector[d] -= mean;
			}
		}
	}

	private static void scale(double[][] matrix, double factor) {
		for (double[] row : matrix) {
			for (int j = 0; j < row.length; j++) {
				row[j] *= factor;
			}
		}
	}
}
