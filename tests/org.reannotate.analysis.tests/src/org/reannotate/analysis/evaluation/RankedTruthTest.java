package org.reannotate.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class RankedTruthTest {

	@Test
	void averagesThePrecisionAtEachPositive() {
		RankedTruth truth = RankedTruth.of(new double[] { 0.1, 0.9, 0.4, 0.3 }, new boolean[] { false, true, false, true });
		assertEquals((1.0 + 2.0 / 3) / 2, truth.averagePrecision(), 1e-12);
		assertEquals(3.0 / 4, truth.auroc(), 1e-12);
	}

	@Test
	void givesTheShareOfPositivesWhenAllAreTied() {
		RankedTruth truth = RankedTruth.of(new double[] { 5, 5, 5, 5 }, new boolean[] { true, false, false, false });
		assertEquals(0.25, truth.averagePrecision(), 1e-12);
		assertEquals(0.5, truth.auroc(), 1e-12);
	}

	@Test
	void treatsATieAsOneStepWhateverItsOrder() {
		double[] suspicion = { 3, 2, 2, 2, 1 };
		RankedTruth first = RankedTruth.of(suspicion, new boolean[] { false, true, false, false, true });
		RankedTruth last = RankedTruth.of(suspicion, new boolean[] { false, false, false, true, true });
		assertEquals((1.0 / 4 + 2.0 / 5) / 2, first.averagePrecision(), 1e-12);
		assertEquals(first.averagePrecision(), last.averagePrecision(), 0);
		assertEquals(first.auroc(), last.auroc(), 0);
	}

	@Test
	void countsPlusAndMinusZeroAsTied() {
		RankedTruth truth = RankedTruth.of(new double[] { 0.0, -0.0 }, new boolean[] { true, false });
		assertEquals(0.5, truth.averagePrecision(), 1e-12);
	}

	@Test
	void isOneWhenAllPositivesComeFirst() {
		RankedTruth truth = RankedTruth.of(new double[] { Double.POSITIVE_INFINITY, 3, 2, Double.NEGATIVE_INFINITY },
				new boolean[] { true, true, false, false });
		assertEquals(1, truth.averagePrecision(), 0);
		assertEquals(1, truth.auroc(), 0);
	}

	@Test
	void isUndefinedWithoutPositives() {
		RankedTruth truth = RankedTruth.of(new double[] { 1, 2 }, new boolean[2]);
		assertTrue(Double.isNaN(truth.averagePrecision()));
		assertTrue(Double.isNaN(truth.auroc()));
	}

	@Test
	void weighsASampleAsIfItWereThereSeveralTimes() {
		RankedTruth once = RankedTruth.of(new double[] { 4, 3, 3, 2, 1 }, new boolean[] { true, false, false, true, false });
		RankedTruth weighted = RankedTruth.of(new double[] { 4, 3, 2, 1 }, new boolean[] { true, false, true, false });
		assertEquals(once.averagePrecision(), weighted.averagePrecision(new int[] { 1, 2, 1, 1 }), 1e-12);
		assertEquals(once.auroc(), weighted.auroc(new int[] { 1, 2, 1, 1 }), 1e-12);
	}

	@Test
	void refusesWhatCannotBeRanked() {
		assertThrows(IllegalArgumentException.class, () -> RankedTruth.of(new double[] { Double.NaN }, new boolean[1]));
		assertThrows(IllegalArgumentException.class, () -> RankedTruth.of(new double[2], new boolean[1]));
	}

	@Test
	void sortsDescendingAndKeepsTheOrderOfTies() {
		assertEquals("[3, 0, 2, 1]", Arrays.toString(Descending.order(new double[] { 2, 1, 2, 7 })));
	}
}
