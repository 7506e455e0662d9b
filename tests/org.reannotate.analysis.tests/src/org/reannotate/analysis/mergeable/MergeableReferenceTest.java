package org.reannotate.analysis.mergeable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

/** Handwritten digits with 8% wrong labels: all ten are what they are called. */
class MergeableReferenceTest {

	private static ProbabilityMatrix p;
	private static EmbeddingMatrix features;
	private static int[] labels;

	@BeforeAll
	static void read() throws Exception {
		String shared = System.getProperty("reannotate.shared");
		assumeTrue(shared != null, "the digits are not here: system property reannotate.shared is not set");
		Path folder = Path.of(shared, "reference", "digits_noise08");
		p = ProbabilityMatrix.map(folder.resolve("pred_probs.npy"));
		features = EmbeddingMatrix.map(folder.resolve("features.npy"));
		labels = Npy.readInts(folder.resolve("labels.npy"));
	}

	@Test
	void recommendsNoPairOfDigits() {
		MergeableResult found = MergeableFinder.find(p, labels, features, null, null, null,
				MergeableOptions.defaults().withMaxTested(6));
		assertEquals(List.of(), found.recommended());
		assertEquals(6, found.tested());
		for (MergeablePair pair : found.pairs().subList(0, 5)) {
			assertTrue(pair.aucLow() > 0.75, pair::toString);
		}
	}

	@Test
	void ranksDigitsThatLookAlikeFirst() {
		MergeableResult found = MergeableFinder.find(p, labels, null, null, null, null, MergeableOptions.defaults());
		List<String> first = found.pairs().subList(0, 2).stream().map(pair -> pair.a() + "/" + pair.b()).sorted().toList();
		assertEquals(List.of("3/8", "4/9"), first);
	}

	@Test
	void recommendsOneDigitUnderTwoNamesAndNothingElse() {
		int[] split = labels.clone();
		double[][] shared = new double[p.rows()][p.columns() + 1];
		SplittableRandom random = new SplittableRandom(4);
		for (int row = 0; row < split.length; row++) {
			split[row] = labels[row] == 5 && random.nextBoolean() ? p.columns() : labels[row];
			double coin = random.nextDouble();
			for (int k = 0; k < p.columns(); k++) {
				shared[row][k] = p.get(row, k) * (k == 5 ? coin : 1);
			}
			shared[row][p.columns()] = p.get(row, 5) * (1 - coin);
		}
		MergeableResult found = MergeableFinder.find(ProbabilityMatrix.of(shared), split, features, null, null, null,
				MergeableOptions.defaults().withMaxTested(4));
		assertEquals(1, found.recommended().size());
		assertEquals(found.pairs().get(0), found.recommended().get(0));
		assertEquals(5, found.pairs().get(0).a());
		assertEquals(10, found.pairs().get(0).b());
	}
}
