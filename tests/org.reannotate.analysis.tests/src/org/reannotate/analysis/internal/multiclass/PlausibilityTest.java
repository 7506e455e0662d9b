package org.reannotate.analysis.internal.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

class PlausibilityTest {

	private static final Calibration CALIBRATION = new Calibration(1, 0.05);

	@Test
	void averagesThreeReadingsOfWhatStandsBesideTheLabel() {
		double trust = CALIBRATION.trust(0.6, 3);
		double beside = (0.4 + 0.4 + 0.3) / 3;
		assertEquals(beside, plain().score(new double[] { 0.6, 0.3, 0.1 }, 0), 1e-12);
		double besideSecond = (0.7 + 0.7 + 0.6) / 3;
		double trustInSecond = CALIBRATION.trust(0.3, 3);
		assertEquals(trustInSecond * besideSecond + (1 - trustInSecond) * beside,
				plain().score(new double[] { 0.6, 0.3, 0.1 }, 1), 1e-12);
		assertTrue(trust > trustInSecond);
	}

	@Test
	void asksWhatStandsBesideTheArgmaxWhereTheLabelIsWrong() {
		assertEquals(0.4, plain().score(new double[] { 0, 0.6, 0.4 }, 0), 1e-12);
		assertEquals(0, plain().score(new double[] { 0, 1, 0 }, 0), 1e-12);
	}

	@Test
	void isTheEntropyWhereThereIsNoLabel() {
		assertEquals(1, plain().score(new double[] { 0.25, 0.25, 0.25, 0.25 }, -1), 1e-12);
		assertEquals(0.5, plain().score(new double[] { 0.5, 0.5, 0, 0 }, -1), 1e-12);
	}

	@Test
	void ranksAnImageOfTwoCategoriesAboveAWrongLabelAndAClearImage() {
		double two = plain().score(new double[] { 0.3, 0.65, 0.05 }, 0);
		assertTrue(two > plain().score(new double[] { 0.001, 0.998, 0.001 }, 0));
		assertTrue(two > plain().score(new double[] { 0.98, 0.01, 0.01 }, 0));
	}

	@Test
	void discountsWhatIsUsualForTheCategory() {
		double[][] p = new double[30][];
		Arrays.setAll(p, i -> i < 15 ? new double[] { 0.6, 0.4, 0 } : new double[] { 0, 0.1, 0.9 });
		int[] labels = new int[30];
		Arrays.fill(labels, 15, 30, 2);
		UsualShares usual = UsualShares.measure(ProbabilityMatrix.of(p), labels, new Power(1), 1);
		double[] excess = new double[2];
		usual.excess(new double[] { 0.5, 0.45, 0.05 }, 0, excess);
		assertEquals(0.05 + 0.05, excess[0], 1e-12);
		assertEquals(0.05, excess[1], 1e-12);
		usual.excess(new double[] { 0.6, 0.1, 0.3 }, 0, excess);
		assertEquals(0.3, excess[0], 1e-12);
		assertEquals(0.3, excess[1], 1e-12);
	}

	@Test
	void takesRowsAtEvenDistances() {
		int[] labels = new int[1_000];
		Arrays.setAll(labels, row -> row % 3 - 1);
		int[][] rows = SampleRows.ofEachCategory(labels, 2, 10);
		assertEquals(10, Arrays.stream(rows[1]).distinct().count());
		assertEquals(2, rows[1][0]);
		for (int i = 1; i < 10; i++) {
			assertEquals(1, labels[rows[1][i]]);
			assertEquals(100, rows[1][i] - rows[1][i - 1], 3);
		}
		assertEquals(3, SampleRows.ofEachCategory(new int[] { 0, 0, -1, 0 }, 1, 10)[0].length);
	}

	/** No category has images enough to be usual. */
	private static Plausibility plain() {
		ProbabilityMatrix none = ProbabilityMatrix.of(new double[0], 4);
		return new Plausibility(CALIBRATION, UsualShares.measure(none, new int[0], new Power(1), 1));
	}
}
