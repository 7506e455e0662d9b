package org.reannotate.analysis.mergeable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

class MergeableFinderTest {

	private static final MergeableOptions OPTIONS = MergeableOptions.defaults();

	@Test
	void recommendsTwinsWithFewImagesNearlyAlways() {
		int recommended = 0;
		for (int seed = 0; seed < 40; seed++) {
			MergeablePair pair = find(new PlantedCategories(22, 0, seed)).pairs().get(0);
			assertEquals(PlantedCategories.TWIN, pair.a());
			assertEquals(PlantedCategories.OTHER_TWIN, pair.b());
			recommended += pair.recommendation() == Recommendation.YES ? 1 : 0;
		}
		assertTrue(recommended >= 37, recommended + " of 40");
	}

	@Test
	void recommendsNothingThatAHeadTellsApart() {
		for (int seed = 0; seed < 10; seed++) {
			MergeableResult found = find(new PlantedCategories(40, 4, seed));
			assertEquals(List.of(), found.recommended());
			assertTrue(found.pairs().get(0).pValue() < 0.05);
			assertTrue(found.pairs().get(0).auc() > 0.85);
		}
	}

	@Test
	void seesTheDifferenceThoughTheModelDoesNot() {
		PlantedCategories planted = new PlantedCategories(40, 4, 1);
		MergeablePair byProbabilities = MergeableFinder
				.find(planted.probabilities(), planted.labels, null, null, null, null, OPTIONS).pairs().get(0);
		assertEquals(SeparabilityBasis.PROBABILITIES, byProbabilities.basis());
		assertEquals(0.5, byProbabilities.auc(), 0.2);
		assertEquals(SeparabilityBasis.EMBEDDINGS, find(planted).pairs().get(0).basis());
	}

	@Test
	void asksTheFoldNetworksOwnHeadsWhereEachHasItsOwnSpace() {
		PlantedCategories planted = new PlantedCategories(100, 4, 1);
		byte[] folds = new byte[planted.labels.length];
		for (int i = 0; i < folds.length; i++) {
			folds[i] = (byte) (i / PlantedCategories.CATEGORIES % 5);
		}
		MergeablePair pair = MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), folds,
				folds, null, OPTIONS).pairs().get(0);
		assertEquals(SeparabilityBasis.PROBABILITIES, pair.basis());
		assertEquals(Recommendation.YES, pair.recommendation());
	}

	@Test
	void leavesOpenWhatTooFewImagesCannotTell() {
		assertEquals(Recommendation.UNKNOWN, find(new PlantedCategories(12, 0, 1)).pairs().get(0).recommendation());
	}

	@Test
	void countsCopiesOnce() {
		PlantedCategories planted = new PlantedCategories(30, 0, 5);
		int[] groups = new int[planted.labels.length];
		for (int i = 0; i < groups.length; i++) {
			groups[i] = i / 10;
		}
		MergeablePair pair = MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), null, null,
				groups, OPTIONS).pairs().get(0);
		assertEquals(Recommendation.UNKNOWN, pair.recommendation());
	}

	@Test
	void refusesConfusionInOneDirection() {
		PlantedCategories planted = new PlantedCategories(60, 0, 1);
		for (int i = 0; i < planted.p.length; i++) {
			if (planted.labels[i] == PlantedCategories.OTHER_TWIN) {
				planted.p[i] = new double[] { 0, 0, 0, 0.1, 0.9 };
			}
		}
		MergeableResult found = find(planted);
		assertEquals(List.of(), found.recommended());
		assertEquals(0, found.pairs().get(0).rateBToA(), 0);
		assertTrue(found.pairs().get(0).rateAToB() > 0.3);
	}

	@Test
	void saysWhatAMergeGainsAndLoses() {
		double[][] p = { { 0.9, 0.1 }, { 0.8, 0.2 }, { 0.4, 0.6 }, { 0.3, 0.7 }, { 0.6, 0.4 } };
		MergeablePair pair = MergeableFinder.find(ProbabilityMatrix.of(p), new int[] { 0, 0, 0, 1, 1 }, null, null, null,
				null, OPTIONS).pairs().get(0);
		assertEquals(1.0 / 3, pair.rateAToB(), 1e-12);
		assertEquals(0.5, pair.rateBToA(), 1e-12);
		assertEquals(2.0 / 5, pair.accuracyGained(), 1e-12);
		assertEquals(2.0 / 3 + 1.0 / 2 - 1, pair.distinctionLost(), 1e-12);
	}

	@Test
	void ignoresSamplesWithoutLabel() {
		PlantedCategories planted = new PlantedCategories(30, 0, 1);
		PlantedCategories more = new PlantedCategories(60, 0, 1);
		int[] labels = Arrays.copyOf(planted.labels, more.labels.length);
		Arrays.fill(labels, planted.labels.length, labels.length, -1);
		MergeablePair pair = MergeableFinder.find(more.probabilities(), labels, more.embeddings(), null, null, null,
				OPTIONS).pairs().get(0);
		assertEquals(find(planted).pairs().get(0).rateAToB(), pair.rateAToB(), 0);
	}

	@Test
	void doesNotDependOnThreads() {
		PlantedCategories planted = new PlantedCategories(25, 1, 3);
		assertEquals(MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), null, null, null,
				OPTIONS.withThreads(1)), find(planted));
	}

	@Test
	void saysWithAMemoryWhatItSaysWithoutAndTestsOnlyWhereLabelsMoved() {
		PlantedCategories planted = new PlantedCategories(30, 0, 1);
		for (int i = 0; i < planted.p.length; i++) {
			planted.p[i][(planted.labels[i] + 1 + i % 3) % PlantedCategories.CATEGORIES] += i % 2 == 0 ? 0 : 2;
		}
		var memory = new MergeableMemory();
		assertEquals(find(planted), find(planted, memory));
		int all = memory.size();
		assertEquals(find(planted).tested(), all);
		assertTrue(all > 5, all + " pairs");
		find(planted, memory);
		assertEquals(all, memory.size(), "nothing moved");

		planted.labels[7] = PlantedCategories.TWIN;
		MergeableResult moved = find(planted, memory);
		assertEquals(find(planted), moved);
		long touched = moved.pairs().stream().filter(pair -> pair.basis() != SeparabilityBasis.NONE)
				.filter(pair -> List.of(pair.a(), pair.b()).stream().anyMatch(List.of(2, PlantedCategories.TWIN)::contains))
				.count();
		assertEquals(all + touched, memory.size(), "the pairs of the two categories that an image went from and to");

		planted.embeddings[5] += 1;
		assertEquals(find(planted), find(planted, memory), "an embedding changed");
		MergeableOptions other = OPTIONS.withSeed(9);
		assertEquals(
				MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), null, null, null, other),
				MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), null, null, null, other,
						memory));
	}

	private static MergeableResult find(PlantedCategories planted, MergeableMemory memory) {
		return MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), null, null, null, OPTIONS,
				memory);
	}

	@Test
	void dependsOnTheSeedOnlyInTheTest() {
		PlantedCategories planted = new PlantedCategories(25, 1, 3);
		MergeablePair other = MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), null,
				null, null, OPTIONS.withSeed(2)).pairs().get(0);
		MergeablePair pair = find(planted).pairs().get(0);
		assertNotEquals(pair.auc(), other.auc());
		assertEquals(pair.score(), other.score(), 0);
	}

	@Test
	void survivesEqualEmbeddings() {
		PlantedCategories planted = new PlantedCategories(30, 0, 1);
		Arrays.fill(planted.embeddings, 1);
		MergeablePair pair = find(planted).pairs().get(0);
		assertEquals(0.5, pair.auc(), 1e-9);
		assertEquals(1, pair.pValue(), 1e-9);
	}

	@Test
	void listsNothingWithoutConfusion() {
		double[][] p = { { 1, 0 }, { 0, 1 } };
		assertEquals(List.of(), MergeableFinder.find(ProbabilityMatrix.of(p), new int[] { 0, 1 }, null, null, null, null,
				OPTIONS).pairs());
	}

	@Test
	void keepsToTheLimits() {
		PlantedCategories planted = new PlantedCategories(25, 0, 1);
		double[][] p = new double[planted.p.length][];
		Arrays.setAll(p, i -> new double[] { (i * 7) % 5, (i * 11) % 7, (i * 3) % 4, i % 6, (i * 13) % 8 });
		MergeableResult found = MergeableFinder.find(ProbabilityMatrix.of(p), planted.labels, planted.embeddings(), null,
				null, null, OPTIONS.withMaxPairs(4).withMaxTested(2));
		assertEquals(4, found.pairs().size());
		assertEquals(2, found.tested());
	}

	@Test
	void namesTheRowOfAnEmbeddingThatIsNoNumber() {
		PlantedCategories planted = new PlantedCategories(30, 0, 1);
		planted.embeddings[planted.embeddings.length - 1] = Float.NaN;
		RuntimeException thrown = assertThrows(RuntimeException.class, () -> find(planted));
		assertTrue(thrown.getMessage().contains("row 149"), thrown.getMessage());
	}

	@Test
	void refusesInputsThatDoNotFit() {
		ProbabilityMatrix p = ProbabilityMatrix.of(new double[2][2]);
		assertThrows(IllegalArgumentException.class,
				() -> MergeableFinder.find(p, new int[3], null, null, null, null, OPTIONS));
		assertThrows(IllegalArgumentException.class,
				() -> MergeableFinder.find(p, new int[2], null, null, new byte[1], null, OPTIONS));
		assertThrows(IllegalArgumentException.class,
				() -> MergeableFinder.find(p, new int[] { 0, 2 }, null, null, null, null, OPTIONS.withThreads(1)));
	}

	private static MergeableResult find(PlantedCategories planted) {
		return MergeableFinder.find(planted.probabilities(), planted.labels, planted.embeddings(), null, null, null, OPTIONS);
	}
}
