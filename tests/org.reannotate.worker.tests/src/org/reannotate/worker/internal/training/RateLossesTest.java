package org.reannotate.worker.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
		var random = new Random(1);
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
		assertEquals(curve.steepest(), curve.suggested());
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
