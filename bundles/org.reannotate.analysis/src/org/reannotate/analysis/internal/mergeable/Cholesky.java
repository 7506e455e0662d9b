package org.reannotate.analysis.internal.mergeable;

/** Solves linear equations with a symmetric positive definite matrix. */
final class Cholesky {

	private final double[][] lower;

	/**
	 * Factors {@code matrix + ridge * I}; the matrix is positive semidefinite and the ridge positive.
	 *
	 * @param matrix left as it is
	 */
	Cholesky(double[][] matrix, double ridge) {
		int n = matrix.length;
		lower = new double[n][];
		for (int i = 0; i < n; i++) {
			lower[i] = new double[i + 1];
			for (int j = 0; j <= i; j++) {
				double value = matrix[i][j] + (i == j ? ridge : 0) - dot(lower[i], lower[j], j);
				lower[i][j] = i == j ? Math.sqrt(Math.max(value, ridge * 1e-6)) : value / lower[j][j];
			}
		}
	}

	/** Replaces the right-hand side by the solution. */
	void solve(double[] right) {
		int n = lower.length;
		for (int i = 0; i < n; i++) {
			right[i] = (right[i] - dot(lower[i], right, i)) / lower[i][i];
		}
		for (int i = n - 1; i >= 0; i--) {
			right[i] /= lower[i][i];
			for (int j = 0; j < i; j++) {
				right[j] -= lower[i][j] * right[i];
			}
		}
	}

	private static double dot(double[] a, double[] b, int length) {
		double s0 = 0;
		double s1 = 0;
		int i = 0;
		for (; i + 1 < length; i += 2) {
			s0 += a[i] * b[i];
			s1 += a[i + 1] * b[i + 1];
		}
		return i < length ? s0 + s1 + a[i] * b[i] : s0 + s1;
	}
}
