package org.reannotate.analysis.folds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class FoldsTest {

	@Test
	void movesFewSamplesWhenSomeAreAdded() {
		int before = 1_000;
		int after = 1_100;
		byte[] first = Folds.assign(ids(before), labels(before, 10), null, 5, 7);
		byte[] second = Folds.assign(ids(after), labels(after, 10), null, 5, 7);
		long moved = IntStream.range(0, before).filter(row -> first[row] != second[row]).count();
		assertTrue(moved < 100, moved + " of 1000 moved");
	}

	@Test
	void movesFewOthersWhenACategoryIsSplitInTwo() {
		int[] labels = labels(1_000, 10);
		byte[] first = Folds.assign(ids(1_000), labels, null, 5, 7);
		int[] changed = labels.clone();
		for (int row = 0; row < 500; row++) {
			changed[row] = labels[row] == 3 ? 10 : labels[row];
		}
		byte[] second = Folds.assign(ids(1_000), changed, null, 5, 7);
		for (int row = 0; row < 1_000; row++) {
			assertTrue(labels[row] == 3 || first[row] == second[row]);
		}
	}

	@Test
	void followsIdsAndNotTheOrderOfRows() {
		long[] ids = ids(200);
		int[] labels = labels(200, 3);
		byte[] forward = Folds.assign(ids, labels, null, 4, 1);
		long[] reversedIds = LongStream.range(0, 200).map(i -> ids[199 - (int) i]).toArray();
		int[] reversedLabels = IntStream.range(0, 200).map(i -> labels[199 - i]).toArray();
		byte[] backward = Folds.assign(reversedIds, reversedLabels, null, 4, 1);
		for (int i = 0; i < 200; i++) {
			assertEquals(forward[i], backward[199 - i]);
		}
	}

	@Test
	void differsFromSeedToSeed() {
		byte[] one = Folds.assign(ids(100), labels(100, 2), null, 5, 1);
		byte[] two = Folds.assign(ids(100), labels(100, 2), null, 5, 2);
		assertFalse(Arrays.equals(one, two));
	}

	@Test
	void spreadsCategoriesOfOneImageOverAllFolds() {
		byte[] folds = Folds.assign(ids(50), IntStream.range(0, 50).toArray(), null, 5, 3);
		int[] counts = new int[5];
		for (byte fold : folds) {
			counts[fold]++;
		}
		assertTrue(Arrays.stream(counts).min().orElseThrow() >= 9, Arrays.toString(counts));
	}

	@Test
	void neverLeavesTwoLoneSamplesInOneFold() {
		for (int seed = 0; seed < 50; seed++) {
			byte[] folds = Folds.assign(new long[] { 11, 12 }, new int[] { 0, 1 }, null, 2, seed);
			assertEquals(1, folds[0] + folds[1]);
		}
	}

	@Test
	void givesUnlabelledSamplesFoldsInEqualShares() {
		int[] labels = new int[100];
		Arrays.fill(labels, -1);
		byte[] folds = Folds.assign(ids(100), labels, null, 5, 3);
		for (int fold = 0; fold < 5; fold++) {
			assertEquals(20, count(folds, fold));
		}
	}

	@Test
	void evensOutAGroupThatIsLargerThanAFold() {
		int[] groups = new int[100];
		Arrays.fill(groups, -1);
		Arrays.fill(groups, 0, 40, 123_456_789);
		byte[] folds = Folds.assign(ids(100), new int[100], groups, 5, 3);
		int[] counts = IntStream.range(0, 5).map(fold -> count(folds, fold)).sorted().toArray();
		assertArrayEquals(new int[] { 15, 15, 15, 15, 40 }, counts);
	}

	@Test
	void assignsNothingToNothing() {
		assertEquals(0, Folds.assign(new long[0], new int[0], new int[0], 5, 3).length);
	}

	@Test
	void refusesSenselessInput() {
		assertThrows(IllegalArgumentException.class, () -> Folds.assign(new long[2], new int[3], null, 5, 1));
		assertThrows(IllegalArgumentException.class, () -> Folds.assign(new long[2], new int[2], new int[1], 5, 1));
		assertThrows(IllegalArgumentException.class, () -> Folds.assign(new long[1], new int[] { -2 }, null, 5, 1));
		assertThrows(IllegalArgumentException.class, () -> Folds.assign(new long[2], new int[2], null, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> Folds.assign(new long[2], new int[2], null, 128, 1));
	}

	private static int count(byte[] folds, int fold) {
		return (int) IntStream.range(0, folds.length).filter(row -> folds[row] == fold).count();
	}

	private static long[] ids(int n) {
		return LongStream.rangeClosed(1, n).toArray();
	}

	private static int[] labels(int n, int categories) {
		return IntStream.range(0, n).map(row -> row * 7 % categories).toArray();
	}
}
