package org.reannotate.analysis.internal.mergeable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RankSumTest {

	@Test
	void countsWinsAndHalvesTies() {
		assertEquals(2 + 0.5 + 1 + 0, RankSum.wins(new double[] { 3, 2, 1 }, new double[] { 2, 1.5 }) + 0, 1e-12);
		assertEquals(2, RankSum.wins(new double[] { 1, 1 }, new double[] { 1, 1 }), 1e-12);
		assertEquals(0, RankSum.wins(new double[] { 1, 2 }, new double[] { 3 }), 0);
		assertEquals(0, RankSum.wins(new double[0], new double[] { 3 }), 0);
	}

	@Test
	void hasTheVarianceOfShuffledLabels() {
		assertEquals(22 * 23 * 46 / 12.0, RankSum.variance(22, 23), 1e-9);
	}

	@Test
	void agreesWithTablesOfTheNormalDistribution() {
		assertEquals(0.5, Normal.upperTail(0), 1e-7);
		assertEquals(0.05, Normal.upperTail(1.6448536), 1e-7);
		assertEquals(0.975, Normal.upperTail(-1.9599640), 1e-7);
		assertEquals(1.3498980e-3, Normal.upperTail(3), 1e-9);
	}

	@Test
	void doublesTheMedianOfPValues() {
		assertEquals(0.04, MedianPValue.of(new double[] { 0.9, 0.01, 0.02 }), 1e-12);
		assertEquals(0.05, MedianPValue.of(new double[] { 0.03, 0.01, 0.9, 0.02 }), 1e-12);
		assertEquals(1, MedianPValue.of(new double[] { 0.6, 0.7 }), 0);
		assertEquals(1, MedianPValue.of(new double[0]), 0);
	}
}
