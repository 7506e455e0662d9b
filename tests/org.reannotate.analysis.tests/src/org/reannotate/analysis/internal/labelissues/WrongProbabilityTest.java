package org.reannotate.analysis.internal.labelissues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is told of each sample keeps the order of the posterior and is never surer than experience allows. */
class WrongProbabilityTest {

	private static final WrongProbability PERVADING = WrongProbability.of(new BlendCut(0, 1, 1));
	private static final WrongProbability LOCAL = WrongProbability.of(new BlendCut(0, 0, 1));

	@Test
	void endsWithinWhatOneCanKnow() {
		assertEquals(0, PERVADING.of(1));
		assertEquals(0.95, PERVADING.of(0));
		assertEquals(0.5, LOCAL.of(0));
	}

	@Test
	void rightWithEvenOddsStaysAHalfOfTheMost() {
		assertEquals(0.475, PERVADING.of(0.5), 1e-12);
	}

	@Test
	void neverRisesWithThePosterior() {
		double before = 1;
		for (double right = 0; right <= 1; right += 0.001) {
			double now = PERVADING.of(right);
			assertTrue(now < before, "at " + right);
			before = now;
		}
	}

	@Test
	void believesLessWhereTheModelIsOftenMistaken() {
		WrongProbability often = WrongProbability.of(new BlendCut(0, 1, 0.25));
		assertTrue(often.of(0.3) < PERVADING.of(0.3));
		assertEquals(PERVADING.of(0.5), often.of(1 / 3.0), 1e-12);
	}
}
