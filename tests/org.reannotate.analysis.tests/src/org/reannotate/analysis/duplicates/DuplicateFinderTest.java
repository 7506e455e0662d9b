package org.reannotate.analysis.duplicates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.EmbeddingMatrix;

class DuplicateFinderTest {

	private static final long HASH = 0x0F1E2D3C4B5A6978L;
	private static final DuplicateOptions OPTIONS = DuplicateOptions.defaults().withRadius(3);

	@Test
	void groupsEqualContentOnly() {
		DuplicateGroups found = DuplicateFinder.groups(DuplicateInput.of(content(1, 2, 1, 3, 1)), OPTIONS);
		assertArrayEquals(new int[] { 0, -1, 0, -1, 0 }, found.groupOf());
		assertEquals(DuplicateKind.EXACT, found.groups().get(0).kind());
		assertEquals(DuplicateKind.EXACT, found.kinds()[4]);
		assertNull(found.kinds()[1]);
		assertEquals(3, found.duplicates());
	}

	@Test
	void keepsUnknownContentApart() {
		byte[][] hashes = { null, new byte[0], bytes(7), null };
		DuplicateGroups found = DuplicateFinder.groups(DuplicateInput.of(ContentHashes.of(hashes)), OPTIONS);
		assertEquals(List.of(), found.groups());
	}

	@Test
	void needsAllBitsOfTheContentHash() {
		ContentHashes hashes = new ContentHashes(new long[] { 5, 5 }, new long[] { 1, 2 });
		assertEquals(List.of(), DuplicateFinder.groups(DuplicateInput.of(hashes), OPTIONS).groups());
	}

	@Test
	void groupsHashesUpToTheRadiusAndNotBeyond() {
		long[] near = { HASH, HASH ^ 0x8000_0001_0000_0001L, HASH ^ 0x0000_0F00_0000_0000L };
		DuplicateGroups found = DuplicateFinder.groups(input(near), OPTIONS);
		assertArrayEquals(new int[] { 0, 0, -1 }, found.groupOf());
		assertEquals(DuplicateKind.NEAR, found.groups().get(0).kind());
		assertArrayEquals(new int[] { 0, 0, 0 }, DuplicateFinder.groups(input(near), OPTIONS.withRadius(4)).groupOf());
		assertEquals(0, DuplicateFinder.groups(input(near), OPTIONS.withRadius(0)).groups().size());
	}

	@Test
	void closesGroupsOverChains() {
		long[] chain = { HASH, HASH ^ 7, HASH ^ 7 ^ 0x700 };
		assertArrayEquals(new int[] { 0, 0, 0 }, DuplicateFinder.groups(input(chain), OPTIONS).groupOf());
	}

	@Test
	void tellsExactFromNearWithinAGroup() {
		DuplicateInput input = DuplicateInput.of(content(1, 1, 2)).withPerceptualHashes(new long[] { HASH, HASH, HASH ^ 1 });
		DuplicateGroups found = DuplicateFinder.groups(input, OPTIONS);
		assertArrayEquals(new DuplicateKind[] { DuplicateKind.EXACT, DuplicateKind.EXACT, DuplicateKind.NEAR },
				found.kinds());
		assertEquals(DuplicateKind.NEAR, found.groups().get(0).kind());
	}

	@Test
	void showsDifferingLabelsFirst() {
		DuplicateInput input = DuplicateInput.of(content(1, 1, 1, 2, 2, 3, 3)).withLabels(new int[] { 0, 0, 0, 1, 2, 4, -1 });
		List<DuplicateGroup> groups = DuplicateFinder.groups(input, OPTIONS).groups();
		assertArrayEquals(new int[] { 3, 4 }, groups.get(0).rows());
		assertTrue(groups.get(0).labelsDiffer());
		assertArrayEquals(new int[] { 0, 1, 2 }, groups.get(1).rows());
		assertFalse(groups.get(2).labelsDiffer());
	}

	@Test
	void makesNoGroupOfFlatPictures() {
		long[] hashes = new long[100_000];
		Arrays.fill(hashes, 0x0101_0000_0000_0001L);
		assertNothing(hashes);
		Arrays.fill(hashes, HASH);
		assertNothing(hashes);
	}

	@Test
	void makesNoGiantGroupOfCrowdedHashes() {
		SplittableRandom random = new SplittableRandom(1);
		long[] hashes = random.longs(50_000).map(bits -> HASH ^ 1L << (bits & 63) ^ 1L << (bits >>> 6 & 63)).toArray();
		DuplicateGroups found = DuplicateFinder.groups(input(hashes), OPTIONS);
		assertTrue(found.groups().stream().allMatch(group -> group.rows().length <= OPTIONS.maxNearGroup()));
	}

	@Test
	void stillFindsNearCopiesBesideACrowd() {
		long[] hashes = new long[1_000];
		Arrays.fill(hashes, HASH);
		hashes[10] = ~HASH;
		hashes[500] = ~HASH ^ 6;
		DuplicateGroups found = DuplicateFinder.groups(input(hashes), OPTIONS);
		assertEquals(1, found.groups().size());
		assertArrayEquals(new int[] { 10, 500 }, found.groups().get(0).rows());
		assertEquals(998, found.uninformative());
	}

	@Test
	void takesAHashOfZeroAsNone() {
		assertEquals(List.of(), DuplicateFinder.groups(input(0, 0, 0), OPTIONS).groups());
	}

	@Test
	void verifiesByEmbeddingsWhereThereAreSome() {
		float[] embeddings = { 1, 0, 1, 0.01f, 0, 1, -2, -1.01f };
		DuplicateInput input = input(HASH, HASH ^ 1, HASH ^ 2, ~HASH).withEmbeddings(EmbeddingMatrix.of(embeddings, 2));
		assertArrayEquals(new int[] { 0, 0, -1, -1 }, DuplicateFinder.groups(input, OPTIONS).groupOf());
	}

	@Test
	void findsNearCopiesByEmbeddingsAlone() {
		SplittableRandom random = new SplittableRandom(3);
		float[] embeddings = new float[200 * 32];
		for (int i = 0; i < embeddings.length; i++) {
			embeddings[i] = (float) random.nextGaussian();
		}
		for (int d = 0; d < 32; d++) {
			embeddings[7 * 32 + d] = embeddings[150 * 32 + d] * 1.1f + 0.02f * (float) random.nextGaussian();
		}
		long[] distinct = random.longs(200).toArray();
		DuplicateInput input = DuplicateInput.of(new ContentHashes(distinct, distinct))
				.withEmbeddings(EmbeddingMatrix.of(embeddings, 32));
		List<DuplicateGroup> groups = DuplicateFinder.groups(input, OPTIONS).groups();
		assertEquals(1, groups.size());
		assertArrayEquals(new int[] { 7, 150 }, groups.get(0).rows());
	}

	@Test
	void refusesInputsOfDifferentLengths() {
		DuplicateInput two = DuplicateInput.of(content(1, 2));
		assertThrows(IllegalArgumentException.class, () -> two.withLabels(new int[3]));
		assertThrows(IllegalArgumentException.class, () -> two.withPerceptualHashes(new long[1]));
		assertThrows(IllegalArgumentException.class, () -> new ContentHashes(new long[1], new long[2]));
		assertThrows(IllegalArgumentException.class, () -> ContentHashes.of(new byte[][] { new byte[8] }));
		assertThrows(IllegalArgumentException.class, () -> OPTIONS.withRadius(9));
	}

	private static void assertNothing(long[] hashes) {
		DuplicateGroups found = DuplicateFinder.groups(input(hashes), OPTIONS);
		assertEquals(0, found.groups().size());
		assertEquals(hashes.length, found.uninformative());
	}

	/** Different contents with these perceptual hashes. */
	private static DuplicateInput input(long... hashes) {
		long[] distinct = new long[hashes.length];
		Arrays.setAll(distinct, i -> i + 1);
		return DuplicateInput.of(new ContentHashes(distinct, distinct)).withPerceptualHashes(hashes);
	}

	private static ContentHashes content(int... contents) {
		return ContentHashes.of(Arrays.stream(contents).mapToObj(DuplicateFinderTest::bytes).toArray(byte[][]::new));
	}

	private static byte[] bytes(int content) {
		byte[] hash = new byte[32];
		Arrays.fill(hash, (byte) content);
		return hash;
	}
}
