package org.reannotate.analysis.internal.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

class CalibrationFitTest {

	private static final int N = 4_000;
	private static final int K = 6;

	@Test
	void findsTheTemperatureOfAModelThatIsTooSure() {
		assertEquals(2, fit(2, 0).temperature(), 0.3);
		assertEquals(0.5, fit(0.5, 0).temperature(), 0.08);
	}

	@Test
	void leavesAnHonestModelAlone() {
		Calibration calibration = fit(1, 0);
		assertEquals(1, calibration.temperature(), 0.13);
		assertTrue(calibration.noise() <= 0.02);
	}

	@Test
	void doesNotTakeWrongLabelsForDoubt() {
		Calibration calibration = fit(1, 0.12);
		assertEquals(1, calibration.temperature(), 0.25);
		assertEquals(0.12, calibration.noise(), 0.05);
	}

	@Test
	void changesNothingWithoutLabels() {
		int[] none = { -1, -1, -1, -1, -1, -1 };
		assertEquals(Calibration.NONE, CalibrationFit.fit(ProbabilityMatrix.of(new double[6][2]), none));
	}

	@Test
	void makesARowWithoutProbabilityUniform() {
		double[] row = new double[4];
		Calibration.apply(new Power(0.5), row);
		assertEquals(0.25, row[3], 0);
	}

	@Test
	void trustsALabelByItsProbability() {
		Calibration calibration = new Calibration(1, 0.09);
		assertEquals(0.91 * 0.5 / (0.91 * 0.5 + 0.01 * 0.5), calibration.trust(0.5, 10), 1e-12);
		assertEquals(0, calibration.trust(0, 10), 0);
		assertEquals(1, calibration.trust(1, 10), 0);
	}

	/** Labels drawn from honest probabilities, some of them then wrong; the model states a sharpened version. */
	private static Calibration fit(double sharpness, double wrong) {
		SplittableRandom random = new SplittableRandom(5);
		double[][] p = new double[N][K];
		int[] labels = new int[N];
		for (int i = 0; i < N; i++) {
			double sum = 0;
			for (int k = 0; k < K; k++) {
				p[i][k] = Math.exp(2.5 * random.nextGaussian());
				sum += p[i][k];
			}
			double place = random.nextDouble() * sum;
			while (labels[i] < K - 1 && place > p[i][labels[i]]) {
				place -= p[i][labels[i]++];
			}
			labels[i] = random.nextDouble() < wrong ? random.nextInt(K) : labels[i];
			sharpen(p[i], sharpness);
		}
		return CalibrationFit.fit(ProbabilityMatrix.of(p), labels);
	}

	private static void sharpen(double[] row, double exponent) {
		double sum = 0;
		for (int k = 0; k < row.length; k++) {
			row[k] = Math.pow(row[k], exponent);
			sum += row[k];
		}
		for (int k = 0; k < row.length; k++) {
			row[k] /= sum;
		}
	}
}
