package org.reannotate.analysis.internal.labelissues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** The number of flags that promises the largest F1. */
class LargestF1Test {

	@Test
	void flagsTheOneThatIsProbablyWrong() {
		assertEquals(1, LargestF1.count(new double[] { 1, 0.1, 0.99, 1, 0.95 }));
	}

	@Test
	void flagsDoubtfulOnesWhereAllAreDoubtful() {
		assertEquals(4, LargestF1.count(new double[] { 0.6, 0.6, 0.6, 0.6, 1 }));
	}

	@Test
	void flagsNothingWhereAllIsRight() {
		assertEquals(0, LargestF1.count(new double[] { 1, 1, 1 }));
		assertEquals(0, LargestF1.count(new double[0]));
	}

	@Test
	void isAsGoodAsTryingEveryNumber() {
		Random random = new Random(5);
		for (int round = 0; round < 50; round++) {
			double sharpness = 1 + random.nextInt(5);
			double[] right = random.doubles(200).map(x -> Math.pow(x, 1 / sharpness)).sorted().toArray();
			double best = 0;
			for (int count = 1; count <= right.length; count++) {
				best = Math.max(best, expected(right, count));
			}
			assertEquals(best, expected(right, LargestF1.count(right)), 0.002);
			assertTrue(best > 0);
		}
	}

	private static double expected(double[] sortedRight, int count) {
		double flagged = count - Arrays.stream(sortedRight, 0, count).sum();
		return 2 * flagged / (count + sortedRight.length - Arrays.stream(sortedRight).sum());
	}
}
