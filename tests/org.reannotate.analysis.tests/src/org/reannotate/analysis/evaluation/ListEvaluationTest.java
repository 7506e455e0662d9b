package org.reannotate.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class ListEvaluationTest {

	private static final BootstrapOptions OPTIONS = BootstrapOptions.defaults().withResamples(400);

	@Test
	void countsFlagsAndPositives() {
		ListEvaluation found = ListEvaluation.of(new double[] { 4, 3, 2, 1 }, new boolean[] { true, true, false, false },
				new boolean[] { true, false, true, false }, OPTIONS);
		assertEquals(4, found.samples());
		assertEquals(2, found.positives());
		assertEquals(2, found.flagged());
		assertEquals(0.5, found.precision().estimate(), 1e-12);
		assertEquals(0.5, found.recall().estimate(), 1e-12);
		assertEquals(0.5, found.f1().estimate(), 1e-12);
	}

	@Test
	void isTheSameForTheSameSeedAndAnotherForAnother() {
		ListEvaluation first = noisyList(300, 1);
		assertEquals(first, noisyList(300, 1));
		assertNotEquals(first.averagePrecision().low(), noisyList(300, 2).averagePrecision().low());
	}

	@Test
	void narrowsTheIntervalWithMoreSamples() {
		Interval few = noisyList(200, 1).averagePrecision();
		Interval many = noisyList(5_000, 1).averagePrecision();
		assertTrue(few.low() < few.estimate() && few.estimate() < few.high());
		assertTrue(many.high() - many.low() < (few.high() - few.low()) / 2);
	}

	@Test
	void coversTheTrueAurocInAboutNineOfTenDraws() {
		int covered = 0;
		for (int seed = 0; seed < 100; seed++) {
			Interval auroc = noisyList(200, seed).auroc();
			covered += auroc.low() <= 0.76025 && 0.76025 <= auroc.high() ? 1 : 0;
		}
		assertTrue(covered >= 80 && covered <= 98, covered + " of 100");
	}

	@Test
	void isUndefinedWithoutPositives() {
		ListEvaluation found = ListEvaluation.of(new double[] { 2, 1 }, new boolean[] { true, false }, new boolean[2],
				OPTIONS);
		assertEquals(Interval.UNDEFINED, found.averagePrecision());
		assertEquals(Interval.UNDEFINED, found.recall());
		assertEquals(0, found.precision().estimate(), 0);
	}

	@Test
	void refusesSenselessOptions() {
		assertThrows(IllegalArgumentException.class, () -> new BootstrapOptions(0, 0.9, 1));
		assertThrows(IllegalArgumentException.class, () -> new BootstrapOptions(10, 1, 1));
	}

	/** Positives are one standard deviation higher: AUROC is Phi(1 / sqrt(2)) = 0.76025. */
	private static ListEvaluation noisyList(int n, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] suspicion = new double[n];
		boolean[] flagged = new boolean[n];
		boolean[] positive = new boolean[n];
		for (int i = 0; i < n; i++) {
			positive[i] = i % 4 == 0;
			suspicion[i] = random.nextGaussian() + (positive[i] ? 1 : 0);
			flagged[i] = suspicion[i] > 1;
		}
		return ListEvaluation.of(suspicion, flagged, positive, OPTIONS.withSeed(seed));
	}
}
