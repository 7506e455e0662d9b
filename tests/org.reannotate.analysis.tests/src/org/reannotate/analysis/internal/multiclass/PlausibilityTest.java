package org.reannotate.analysis.internal.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlausibilityTest {

	private final Plausibility plausibility = new Plausibility(new Calibration(1, 0.05));

	@Test
	void asksForAnotherCategoryBesideATrustedLabel() {
		double trust = new Calibration(1, 0.05).trust(0.6, 3);
		assertEquals(trust * 0.3 + (1 - trust) * 0.1, plausibility.score(new double[] { 0.6, 0.3, 0.1 }, 0), 1e-12);
		assertEquals(plausibility.score(new double[] { 0.6, 0.3, 0.1 }, 0),
				plausibility.score(new double[] { 0.1, 0.6, 0.3 }, 1), 1e-12);
	}

	@Test
	void asksForASecondCategoryWhereTheLabelIsWrong() {
		assertEquals(0.4, plausibility.score(new double[] { 0, 0.6, 0.4 }, 0), 1e-12);
		assertEquals(0, plausibility.score(new double[] { 0, 1, 0 }, 0), 1e-12);
	}

	@Test
	void asksForASecondCategoryWhereThereIsNoLabel() {
		assertEquals(0.3, plausibility.score(new double[] { 0.1, 0.3, 0.6 }, -1), 1e-12);
	}

	@Test
	void ranksAnImageOfTwoCategoriesAboveAWrongLabelAndAClearImage() {
		double two = plausibility.score(new double[] { 0.3, 0.65, 0.05 }, 0);
		assertTrue(two > plausibility.score(new double[] { 0.001, 0.998, 0.001 }, 0));
		assertTrue(two > plausibility.score(new double[] { 0.98, 0.01, 0.01 }, 0));
	}
}
