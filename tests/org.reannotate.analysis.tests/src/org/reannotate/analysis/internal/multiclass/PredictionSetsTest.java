package org.reannotate.analysis.internal.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PredictionSetsTest {

	@Test
	void takesTheQuantileOfEachCategory() {
		double[] given = new double[38];
		int[] labels = new int[38];
		for (int i = 0; i < 38; i++) {
			labels[i] = i / 19;
			given[i] = (i % 19 + 1) / 20.0 / (1 + labels[i]);
		}
		double[] thresholds = PredictionSets.thresholds(given, labels, 3, 0.9, 0);
		assertEquals(2 / 20.0, thresholds[0], 1e-12);
		assertEquals(2 / 40.0, thresholds[1], 1e-12);
		assertEquals(1, thresholds[2], 0);
	}

	@Test
	void letsAsManyMoreGoAsLabelsAreWrong() {
		double[] given = IntStream.rangeClosed(1, 99).mapToDouble(i -> i / 100.0).toArray();
		assertEquals(0.05, PredictionSets.thresholds(given, new int[99], 1, 0.95, 0)[0], 1e-12);
		assertEquals(0.14, PredictionSets.thresholds(given, new int[99], 1, 0.95, 0.1)[0], 1e-12);
	}

	@Test
	void borrowsTheThresholdOfAllForASmallCategory() {
		double[] given = IntStream.rangeClosed(1, 102).mapToDouble(i -> i <= 99 ? i / 100.0 : 0.99).toArray();
		int[] labels = IntStream.range(0, 102).map(i -> i < 99 ? 0 : 1).toArray();
		assertEquals(0.05, PredictionSets.thresholds(given, labels, 2, 0.95, 0)[1], 1e-12);
	}

	@Test
	void keepsItsWordOnNewSamples() {
		SplittableRandom random = new SplittableRandom(2);
		double covered = 0;
		for (int repeat = 0; repeat < 200; repeat++) {
			double threshold = PredictionSets.thresholds(random.doubles(60).toArray(), new int[60], 1, 0.9, 0)[0];
			covered += (1 - threshold) / 200;
		}
		assertTrue(covered >= 0.89 && covered <= 0.92, "covered " + covered);
	}
}
