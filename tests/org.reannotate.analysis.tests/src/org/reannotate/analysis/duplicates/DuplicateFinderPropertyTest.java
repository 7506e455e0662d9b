package org.reannotate.analysis.duplicates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DuplicateFinderPropertyTest {

	@Property(tries = 150)
	void findsExactlyThePairsWithinTheRadius(@ForAll @IntRange(min = 2, max = 600) int n,
			@ForAll @IntRange(max = 8) int radius, @ForAll @IntRange(min = 1, max = 16) int spread, @ForAll long seed) {
		long[] hashes = clusteredHashes(n, spread, seed);
		long[] distinct = new long[n];
		Arrays.setAll(distinct, i -> i + 1);
		DuplicateInput input = DuplicateInput.of(new ContentHashes(distinct, distinct)).withPerceptualHashes(hashes);
		DuplicateOptions options = DuplicateOptions.defaults().withRadius(radius).withMaxNearGroup(n);
		assertArrayEquals(groupsByComparingAll(hashes, radius), firstMembers(DuplicateFinder.groups(input, options)));
	}

	/** Few clusters, so that many bits agree and the search has to go deep. */
	private static long[] clusteredHashes(int n, int spread, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		long[] centres = random.longs(3).map(bits -> bits & 0x00FF_FFFF_FF00_FFFFL | 0x0F00_0000_0000_0000L).toArray();
		long[] hashes = new long[n];
		for (int i = 0; i < n; i++) {
			hashes[i] = centres[random.nextInt(3)];
			for (int flips = random.nextInt(spread + 1); flips > 0; flips--) {
				hashes[i] ^= 1L << random.nextInt(64);
			}
		}
		return hashes;
	}

	private static int[] groupsByComparingAll(long[] hashes, int radius) {
		int[] group = new int[hashes.length];
		Arrays.setAll(group, i -> i);
		for (int i = 0; i < hashes.length; i++) {
			for (int j = 0; j < i; j++) {
				if (group[i] != group[j] && informative(hashes[i]) && informative(hashes[j])
						&& Long.bitCount(hashes[i] ^ hashes[j]) <= radius) {
					replace(group, Math.max(group[i], group[j]), Math.min(group[i], group[j]));
				}
			}
		}
		return group;
	}

	private static boolean informative(long hash) {
		return Long.bitCount(hash) >= 6 && Long.bitCount(hash) <= 58;
	}

	private static void replace(int[] values, int old, int now) {
		for (int i = 0; i < values.length; i++) {
			values[i] = values[i] == old ? now : values[i];
		}
	}

	private static int[] firstMembers(DuplicateGroups groups) {
		int[] first = new int[groups.groupOf().length];
		for (int row = 0; row < first.length; row++) {
			int group = groups.groupOf()[row];
			first[row] = group < 0 ? row : groups.groups().get(group).rows()[0];
		}
		return first;
	}
}
