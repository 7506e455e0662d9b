package org.reannotate.analysis.multiclass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

class MultiClassFinderTest {

	private static final int CLEAR = 300;
	private static final MultiClassOptions OPTIONS = MultiClassOptions.defaults();

	@Test
	void listsTheImagesThatCouldBelongToTwoCategories() {
		MultiClassResult found = find(OPTIONS);
		assertEquals(List.of(CLEAR, CLEAR + 1, CLEAR + 2),
				found.candidates().stream().map(MultiClassCandidate::row).sorted().toList());
	}

	@Test
	void namesTheCategoriesMostProbableFirst() {
		MultiClassCandidate candidate = candidate(CLEAR);
		assertEquals(List.of(2, 0), candidate.categories().stream().map(PlausibleCategory::category).toList());
		double sum = candidate.categories().stream().collect(Collectors.summingDouble(PlausibleCategory::probability));
		assertTrue(sum > 0.9 && sum <= 1, "sum " + sum);
	}

	@Test
	void saysWhetherTheGivenLabelIsAmongThem() {
		assertTrue(candidate(CLEAR).givenAmong());
		assertFalse(candidate(CLEAR + 1).givenAmong());
		assertFalse(candidate(CLEAR + 2).givenAmong());
	}

	@Test
	void ordersCandidatesByScore() {
		MultiClassResult found = find(OPTIONS);
		for (int i = 1; i < found.candidates().size(); i++) {
			assertTrue(found.candidates().get(i - 1).score() >= found.candidates().get(i).score());
		}
		assertTrue(Arrays.stream(found.scores()).allMatch(score -> score >= 0 && score <= 1));
	}

	@Test
	void listsNothingWhenEveryImageIsClear() {
		double[][] p = Arrays.copyOf(probabilities(), CLEAR);
		MultiClassResult found = MultiClassFinder.find(ProbabilityMatrix.of(p), Arrays.copyOf(labels(), CLEAR), null, null,
				OPTIONS);
		assertEquals(List.of(), found.candidates());
		assertTrue(found.covered() >= 0.95);
	}

	@Test
	void listsNoMoreThanAFifthForAModelThatDoubtsEverything() {
		double[][] p = new double[100][2];
		Arrays.setAll(p, i -> new double[] { 0.5 + i / 1000.0, 0.5 - i / 1000.0 });
		MultiClassResult found = MultiClassFinder.find(ProbabilityMatrix.of(p), new int[100], null, null, OPTIONS);
		assertEquals(20, found.candidates().size());
		assertEquals(0, found.candidates().get(0).row());
	}

	@Test
	void findsNothingInNothing() {
		MultiClassResult found = MultiClassFinder.find(ProbabilityMatrix.of(new double[0], 3), new int[0], null, null,
				OPTIONS);
		assertEquals(List.of(), found.candidates());
	}

	@Test
	void doesNotDependOnThreads() {
		assertArrayEquals(find(OPTIONS.withThreads(1)).scores(), find(OPTIONS.withThreads(3)).scores(), 0);
	}

	@Test
	void refusesInputsThatDoNotFit() {
		ProbabilityMatrix p = ProbabilityMatrix.of(new double[2][2]);
		assertThrows(IllegalArgumentException.class, () -> MultiClassFinder.find(p, new int[3], null, null, OPTIONS));
		assertThrows(IllegalArgumentException.class,
				() -> MultiClassFinder.find(p, new int[] { 0, 2 }, null, null, OPTIONS));
		assertThrows(IllegalArgumentException.class,
				() -> MultiClassFinder.find(p, new int[2], null, new byte[1], OPTIONS));
		assertThrows(IllegalArgumentException.class, () -> OPTIONS.withCoverage(1));
	}

	private static MultiClassCandidate candidate(int row) {
		return find(OPTIONS).candidates().stream().filter(one -> one.row() == row).findFirst().orElseThrow();
	}

	private static MultiClassResult find(MultiClassOptions options) {
		return MultiClassFinder.find(ProbabilityMatrix.of(probabilities()), labels(), null, null, options);
	}

	/** Clear images, one of two categories, one of two others than the given, one without a label. */
	private static double[][] probabilities() {
		double[][] p = new double[CLEAR + 3][4];
		for (int i = 0; i < CLEAR; i++) {
			Arrays.fill(p[i], 0.02 * (i % 3) / 3);
			p[i][i % 10 == 0 ? (i + 1) % 4 : i % 4] = 0.94;
		}
		p[CLEAR] = new double[] { 0.40, 0.01, 0.58, 0.01 };
		p[CLEAR + 1] = new double[] { 0.0001, 0.45, 0.5, 0.05 };
		p[CLEAR + 2] = new double[] { 0.5, 0.5, 0, 0 };
		return p;
	}

	private static int[] labels() {
		int[] labels = new int[CLEAR + 3];
		for (int i = 0; i < CLEAR; i++) {
			labels[i] = i % 10 == 0 ? (i + 1) % 4 : i % 4;
		}
		labels[CLEAR + 2] = -1;
		return labels;
	}
}
