package org.reannotate.worker.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.rpc.LearningRateCurve;

class RateLossesTest {

	private static final int STEPS = 100;

	/** From 1e-6 to 1. */
	private static double rate(int step) {
		return Math.pow(10, -6 + 6.0 * step / (STEPS - 1));
	}

	private static double[] rates() {
		double[] rates = new double[STEPS];
		for (int i = 0; i < STEPS; i++) {
			rates[i] = rate(i);
		}
		return rates;
	}

	/** Flat, falling fastest at 1e-3, lowest at about 1e-2, then up and away. */
	private static double loss(int step) {
		double decade = Math.log10(rate(step));
		return 0.5 + 1.5 / (1 + Math.exp(4 * (decade + 3))) + 0.02 * Math.exp(5 * (decade + 1.3));
	}

	private static LearningRateCurve curve(double noise) {
		return curve(noise, 1);
	}

	private static LearningRateCurve curve(double noise, int seed) {
		var random = new Random(seed);
		var losses = new RateLosses(STEPS);
		for (int i = 0; i < STEPS && !losses.isOver(); i++) {
			losses.add(loss(i) + noise * random.nextGaussian());
		}
		return losses.curve(rates());
	}

	@Test
	void findsWhereTheLossFallsFastest() {
		LearningRateCurve curve = curve(0);
		assertEquals(-3, Math.log10(curve.steepest()), 0.15);
		assertEquals(List.of(), curve.notes());
	}

	/** Without noise the edge is the lowest place: of 0.5 + 1.5 / (1 + e^(4 d + 12)) + 0.02 e^(5 d + 6.5) at d = -1.60. */
	@Test
	void suggestsAThirdOfTheLargestRateThatIsAsGoodAsAny() {
		assertEquals(-1.60 - Math.log10(3), Math.log10(curve(0).suggested()), 0.15);
	}

	@Test
	void suggestsItThroughNoise() {
		for (int seed = 1; seed <= 20; seed++) {
			assertEquals(-1.60 - Math.log10(3), Math.log10(curve(0.1, seed).suggested()), 0.45, "seed " + seed);
		}
	}

	/** Small batches differ before anything is learned, and may fall more steeply and lower than what is learned later. */
	@Test
	void isNotMisledByAFallBeforeAnythingIsLearned() {
		var random = new Random(3);
		var losses = new RateLosses(STEPS);
		for (int i = 0; i < STEPS && !losses.isOver(); i++) {
			double accident = -0.9 * Math.exp(-0.5 * Math.pow((i - 15) / 3.0, 2));
			losses.add(loss(i) + accident + 0.6 * random.nextGaussian());
		}
		LearningRateCurve curve = losses.curve(rates());
		assertTrue(curve.suggested() > 1e-3, "suggests " + curve.suggested());
		assertTrue(curve.steepest() > 2e-4, "steepest at " + curve.steepest());
	}

	@Test
	void saysThatItIsAGuessWhereNothingIsLearned() {
		var random = new Random(1);
		var losses = new RateLosses(STEPS);
		for (int i = 0; i < STEPS; i++) {
			losses.add(2 + 0.1 * random.nextGaussian());
		}
		assertEquals(1, losses.curve(rates()).notes().size());
	}

	@Test
	void findsItThroughNoise() {
		assertEquals(-3, Math.log10(curve(0.1).steepest()), 0.5);
	}

	@Test
	void stopsWhereTheLossDiverges() {
		LearningRateCurve curve = curve(0);
		assertTrue(curve.rates().length < STEPS, "at " + curve.rates().length);
		assertEquals(curve.rates().length, curve.losses().length);
		assertTrue(curve.rates()[curve.rates().length - 1] > 0.05);
	}

	@Test
	void stopsAtWhatIsNoNumber() {
		var losses = new RateLosses(STEPS);
		losses.add(2);
		losses.add(1.9);
		losses.add(Double.NaN);
		assertTrue(losses.isOver());
		losses.add(1.8);
		assertEquals(2, losses.count());
		for (double loss : losses.curve(rates()).losses()) {
			assertTrue(Double.isFinite(loss));
		}
	}

	@Test
	void staysWellBelowTheLowestWhereItFallsAtOnceBeforeDiverging() {
		var losses = new RateLosses(STEPS);
		for (int i = 0; i < 60; i++) {
			losses.add(i < 55 ? 2 : 2 - 0.3 * (i - 54));
		}
		assertFalse(losses.isOver());
		LearningRateCurve curve = losses.curve(rates());
		assertTrue(curve.suggested() <= rate(59) / 2.9, curve.suggested() + " against " + rate(59));
	}
}
