package org.reannotate.analysis.folds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FoldsPropertyTest {

	@Property(tries = 200)
	void dividesEveryCategoryEvenly(@ForAll @IntRange(max = 300) int n, @ForAll @IntRange(min = 1, max = 30) int categories,
			@ForAll @IntRange(min = 2, max = 12) int k, @ForAll long seed) {
		Case input = new Case(n, categories, 0, seed);
		byte[] folds = Folds.assign(input.ids, input.labels, null, k, seed);
		for (int category = -1; category < categories; category++) {
			int[] counts = input.countByFold(folds, category, k);
			int total = Arrays.stream(counts).sum();
			for (int count : counts) {
				assertTrue(count == total / k || count == (total + k - 1) / k, () -> Arrays.toString(counts));
			}
		}
	}

	@Property(tries = 200)
	void neverDividesAGroup(@ForAll @IntRange(max = 300) int n, @ForAll @IntRange(min = 1, max = 10) int categories,
			@ForAll @IntRange(min = 2, max = 12) int k, @ForAll @IntRange(min = 1, max = 60) int groups,
			@ForAll long seed) {
		Case input = new Case(n, categories, groups, seed);
		byte[] folds = Folds.assign(input.ids, input.labels, input.groups, k, seed);
		byte[] splits = Splits.assign(input.ids, input.labels, input.groups, SplitShares.defaults(), seed);
		input.requireWhole(folds);
		input.requireWhole(splits);
	}

	@Property(tries = 100)
	void staysNearTheShareWithSmallGroups(@ForAll @IntRange(min = 50, max = 400) int n,
			@ForAll @IntRange(min = 2, max = 8) int k, @ForAll long seed) {
		Case input = new Case(n, 1, n, seed);
		Arrays.fill(input.labels, 0);
		int largest = input.largestGroup();
		byte[] folds = Folds.assign(input.ids, input.labels, input.groups, k, seed);
		for (int count : input.countByFold(folds, 0, k)) {
			assertTrue(Math.abs(count - n / (double) k) <= largest + 1, count + " of " + n + " in one of " + k);
		}
	}

	@Property(tries = 50)
	void isTheSameEveryTime(@ForAll @IntRange(max = 200) int n, @ForAll @IntRange(min = 2, max = 12) int k,
			@ForAll long seed) {
		Case input = new Case(n, 5, 20, seed);
		assertArrayEquals(Folds.assign(input.ids, input.labels, input.groups, k, seed),
				Folds.assign(input.ids.clone(), input.labels.clone(), input.groups.clone(), k, seed));
	}

	private static final class Case {

		final long[] ids;
		final int[] labels;
		final int[] groups;

		Case(int n, int categories, int groupCount, long seed) {
			SplittableRandom random = new SplittableRandom(seed);
			ids = LongStream.generate(random::nextLong).distinct().limit(n).toArray();
			labels = random.ints(n, -1, categories).toArray();
			groups = new int[n];
			for (int row = 0; row < n; row++) {
				groups[row] = groupCount == 0 || random.nextInt(3) > 0 ? -1 : random.nextInt(groupCount);
			}
		}

		int[] countByFold(byte[] folds, int category, int k) {
			int[] counts = new int[k];
			for (int row = 0; row < folds.length; row++) {
				counts[folds[row]] += labels[row] == category ? 1 : 0;
			}
			return counts;
		}

		int largestGroup() {
			int[] sizes = new int[groups.length + 1];
			for (int group : groups) {
				if (group >= 0) {
					sizes[group]++;
				}
			}
			return Math.max(1, Arrays.stream(sizes).max().orElse(1));
		}

		void requireWhole(byte[] parts) {
			for (int row = 0; row < parts.length; row++) {
				for (int other = 0; other < row && groups[row] >= 0; other++) {
					if (groups[row] == groups[other]) {
						assertEquals(parts[row], parts[other]);
					}
				}
			}
		}
	}
}
