package org.reannotate.analysis.labelissues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The precision that is told beforehand gives way to what people decide. */
class PrecisionEstimateTest {

	private static final PrecisionEstimate FORECAST = new PrecisionEstimate(0.8, 0.5, 0.95);

	@Test
	void isTheForecastBeforeAnyDecision() {
		assertEquals(FORECAST, FORECAST.afterReview(0, 0));
	}

	@Test
	void belongsToTheReviewersAfterThirtyDecisions() {
		PrecisionEstimate learned = FORECAST.afterReview(30, 6);
		assertEquals(6.5 / 31, learned.estimate(), 1e-12);
		assertEquals(learned, new PrecisionEstimate(0.1, 0, 0.2).afterReview(30, 6));
	}

	@Test
	void movesTowardTheDecisionsBeforeThat() {
		double after = FORECAST.afterReview(10, 2).estimate();
		assertTrue(after < 0.8 && after > 0.2, "estimate " + after);
	}

	@Test
	void growsSurerWithEveryDecision() {
		double before = 1;
		for (int reviewed = 30; reviewed <= 300; reviewed += 30) {
			PrecisionEstimate learned = FORECAST.afterReview(reviewed, reviewed / 2);
			double width = learned.high() - learned.low();
			assertTrue(width < before, reviewed + " decisions: " + width);
			assertTrue(learned.low() < 0.5 && learned.high() > 0.5);
			before = width;
		}
	}

	@Test
	void refusesMoreHitsThanDecisions() {
		assertThrows(IllegalArgumentException.class, () -> FORECAST.afterReview(3, 4));
		assertThrows(IllegalArgumentException.class, () -> FORECAST.afterReview(-1, 0));
	}

	@Test
	void knowsTheBetaDistribution() {
		assertEquals(0.5, new BetaDistribution(2, 2).cumulative(0.5), 1e-12);
		assertEquals(0.3, new BetaDistribution(1, 1).quantile(0.3), 1e-12);
		assertEquals(1 - Math.pow(0.9, 5), new BetaDistribution(1, 5).cumulative(0.1), 1e-12);
		assertEquals(0.028, new BetaDistribution(3, 2).cumulative(0.2) + 0.0008, 1e-12);
	}
}
