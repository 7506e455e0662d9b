package org.reannotate.analysis.folds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class SplitsTest {

	@Test
	void dividesEachCategoryByTheShares() {
		long[] ids = LongStream.range(0, 200).toArray();
		int[] labels = IntStream.range(0, 200).map(row -> row % 2).toArray();
		byte[] splits = Splits.assign(ids, labels, null, SplitShares.defaults(), 1);
		for (int category = 0; category < 2; category++) {
			assertEquals(70, count(splits, labels, category, Splits.TRAIN));
			assertEquals(15, count(splits, labels, category, Splits.VALIDATION));
			assertEquals(15, count(splits, labels, category, Splits.TEST));
		}
	}

	@Test
	void trainsOnTheOnlyImageOfACategory() {
		for (int seed = 0; seed < 30; seed++) {
			assertEquals(Splits.TRAIN, Splits.assign(new long[] { 5 }, new int[] { 0 }, null, SplitShares.defaults(), seed)[0]);
		}
	}

	@Test
	void putsNothingIntoAPartWithoutShare() {
		byte[] splits = Splits.assign(LongStream.range(0, 97).toArray(), new int[97], null, new SplitShares(0.8, 0, 0.2), 1);
		assertEquals(0, count(splits, new int[97], 0, Splits.VALIDATION));
	}

	@Test
	void isIndependentOfFoldsWithTheSameSeed() {
		long[] ids = LongStream.range(0, 1_000).toArray();
		byte[] folds = Folds.assign(ids, new int[1_000], null, 5, 1);
		byte[] splits = Splits.assign(ids, new int[1_000], null, SplitShares.defaults(), 1);
		long together = IntStream.range(0, 1_000).filter(row -> folds[row] == 0 && splits[row] == Splits.TRAIN).count();
		assertTrue(together > 110 && together < 170, together + " instead of about 140");
	}

	@Test
	void refusesSharesThatDoNotSumToOne() {
		assertThrows(IllegalArgumentException.class, () -> new SplitShares(0.7, 0.2, 0.2));
		assertThrows(IllegalArgumentException.class, () -> new SplitShares(0, 0.5, 0.5));
	}

	private static long count(byte[] splits, int[] labels, int category, byte part) {
		return IntStream.range(0, splits.length).filter(row -> labels[row] == category && splits[row] == part).count();
	}
}
