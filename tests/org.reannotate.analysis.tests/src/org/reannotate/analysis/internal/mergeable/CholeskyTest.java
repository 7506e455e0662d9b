package org.reannotate.analysis.internal.mergeable;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class CholeskyTest {

	@Test
	void solvesAHandMadeSystem() {
		double[] right = { 8, 7 };
		new Cholesky(new double[][] { { 3, 2 }, { 2, 2 } }, 1).solve(right);
		assertArrayEquals(new double[] { 1.25, 1.5 }, right, 1e-12);
	}

	@Test
	void solvesRidgeEquationsOfASingularMatrix() {
		int n = 40;
		SplittableRandom random = new SplittableRandom(1);
		double[][] matrix = new double[n][n];
		double[] vector = random.doubles(n).toArray();
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				matrix[i][j] = vector[i] * vector[j];
			}
		}
		double[] solution = random.doubles(n).toArray();
		double[] right = solution.clone();
		new Cholesky(matrix, 0.5).solve(right);
		for (int i = 0; i < n; i++) {
			double product = 0.5 * right[i];
			for (int j = 0; j < n; j++) {
				product += matrix[i][j] * right[j];
			}
			assertEquals(solution[i], product, 1e-9);
		}
	}
}
