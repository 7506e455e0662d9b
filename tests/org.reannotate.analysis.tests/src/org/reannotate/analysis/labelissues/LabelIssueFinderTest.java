package org.reannotate.analysis.labelissues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.MadeSet.Noise;
import org.reannotate.analysis.labelissues.MergeablePairs.Pair;

/** What the finder does with small sets that can be worked out by hand, and with made ones. */
class LabelIssueFinderTest {

	private static final LabelIssueOptions OPTIONS = LabelIssueOptions.defaults().withThreads(1);

	/** Rows 3 and 7 are given the category that the model thinks least of. */
	private static final double[][] BY_HAND = { { 0.9, 0.1 }, { 0.8, 0.2 }, { 0.7, 0.3 }, { 0.1, 0.9 }, { 0.2, 0.8 },
			{ 0.1, 0.9 }, { 0.3, 0.7 }, { 0.85, 0.15 } };
	private static final int[] GIVEN = { 0, 0, 0, 0, 1, 1, 1, 1 };

	@Test
	void estimatesTheJointThatOneFindsByHand() throws Exception {
		LabelIssueResult result = find(BY_HAND, GIVEN, OPTIONS.withFilter(Filter.PRUNE_BY_NOISE_RATE));
		assertArrayEquals(new double[] { 0.625, 0.6375 }, result.thresholds(), 1e-12);
		assertArrayEquals(new long[] { 3, 1 }, result.confidentJoint()[0]);
		assertArrayEquals(new long[] { 1, 3 }, result.confidentJoint()[1]);
		assertEquals(0.75, result.quality().get(0).quality());
		assertEquals(0.75, result.accuracy());
	}

	@ParameterizedTest
	@EnumSource(value = Filter.class, names = "BLEND", mode = EnumSource.Mode.EXCLUDE)
	void flagsThePlantedErrorsOfTheHandMadeSet(Filter filter) throws Exception {
		LabelIssueResult result = find(BY_HAND, GIVEN, OPTIONS.withFilter(filter).withScore(Score.SELF_CONFIDENCE));
		assertArrayEquals(new boolean[] { false, false, false, true, false, false, false, true }, result.flags());
		assertArrayEquals(new int[] { 3, 7 }, result.ranking());
		assertEquals(0.75, result.health());
	}

	@Test
	void scoresAsOneComputesByHand() throws Exception {
		double[] margin = find(BY_HAND, GIVEN, OPTIONS.withScore(Score.NORMALIZED_MARGIN)).scores();
		assertEquals(0.9, margin[0], 1e-12);
		assertEquals(0.1, margin[3], 1e-12);
		double[] entropy = find(BY_HAND, GIVEN, OPTIONS.withScore(Score.CONFIDENCE_WEIGHTED_ENTROPY)).scores();
		double s = -(0.9 * Math.log(0.9) + 0.1 * Math.log(0.1)) / Math.log(2) / 0.9;
		assertEquals(Math.log(1 + s) / s, entropy[0], 1e-12);
	}

	@ParameterizedTest
	@EnumSource(Filter.class)
	void flagsNothingWhenEveryLabelIsConfident(Filter filter) throws Exception {
		MadeSet set = MadeSet.of(1, 60, 3, 0, Noise.UNIFORM);
		double[][] sure = new double[60][3];
		for (int i = 0; i < sure.length; i++) {
			sure[i][set.labels()[i]] = 1;
		}
		assertEquals(0, find(sure, set.labels(), OPTIONS.withFilter(filter)).flagCount());
	}

	@ParameterizedTest
	@EnumSource(Noise.class)
	void blendFindsMostPlantedErrors(Noise noise) throws Exception {
		MadeSet set = MadeSet.of(7, 2000, 5, 0.1, noise);
		LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(), OPTIONS);
		int found = 0;
		for (int row : result.ranking()) {
			found += set.wrong()[row] ? 1 : 0;
		}
		assertTrue(found > 0.85 * set.planted(), found + " of " + set.planted());
		assertTrue(found > 0.85 * result.flagCount(), found + " of " + result.flagCount());
		double precision = found / (double) result.flagCount();
		assertTrue(result.precision().low() <= precision && precision <= result.precision().high(),
				result.precision() + " " + precision);
		assertEquals(0.1, result.noiseRate(), 0.05);
	}

	@Test
	void blendKnowsThePatternOfTheNoise() throws Exception {
		double[][] rows = copy(MadeSet.of(3, 3000, 4, 0.2, Noise.INTO_THE_NEXT).p());
		int[] labels = MadeSet.of(3, 3000, 4, 0.2, Noise.INTO_THE_NEXT).labels().clone();
		rows[0] = new double[] { 0.45, 0.45, 0.05, 0.05 };
		rows[1] = rows[0].clone();
		labels[0] = 1;
		labels[1] = 0;
		double[] scores = find(rows, labels, OPTIONS).scores();
		assertTrue(scores[0] < scores[1], "0 given as 1 happens, 1 given as 0 does not: " + scores[0] + " " + scores[1]);
	}

	@ParameterizedTest
	@EnumSource(Filter.class)
	void neverFlagsASampleWithoutLabel(Filter filter) throws Exception {
		MadeSet set = MadeSet.of(5, 500, 4, 0.2, Noise.UNIFORM);
		int[] labels = set.labels().clone();
		for (int i = 0; i < labels.length; i += 3) {
			labels[i] = -1;
		}
		LabelIssueResult result = LabelIssueFinder.find(set.p(), labels, OPTIONS.withFilter(filter));
		assertTrue(result.flagCount() > 0);
		for (int row : result.ranking()) {
			assertTrue(labels[row] >= 0, "row " + row);
		}
		assertEquals(1, result.scores()[0]);
		assertEquals(0, result.probabilityWrong()[0]);
	}

	@ParameterizedTest
	@EnumSource(value = Filter.class, names = { "LOW_NORMALIZED_MARGIN", "LOW_SELF_CONFIDENCE" },
			mode = EnumSource.Mode.EXCLUDE)
	void neverFlagsASampleThatIsAloneInItsCategory(Filter filter) throws Exception {
		double[][] rows = new double[61][];
		int[] labels = new int[61];
		double[][] two = copy(MadeSet.of(2, 60, 2, 0.1, Noise.UNIFORM).p());
		for (int i = 0; i < 60; i++) {
			rows[i] = new double[] { two[i][0] * 0.98, two[i][1] * 0.98, 0.02 };
			labels[i] = i % 2;
		}
		rows[60] = new double[] { 0.98, 0.01, 0.01 };
		labels[60] = 2;
		assertFalse(find(rows, labels, OPTIONS.withFilter(filter)).flags()[60]);
	}

	@Test
	void callsAModelWeakAndFlagsNothingUnlessAsked() throws Exception {
		MadeSet set = MadeSet.of(11, 900, 3, 0.45, Noise.UNIFORM);
		LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(), OPTIONS);
		assertTrue(result.weakModel());
		assertEquals(0, result.flagCount());
		assertTrue(LabelIssueFinder.find(set.p(), set.labels(), OPTIONS.withFlagsOfWeakModels(true)).flagCount() > 0);
		assertTrue(LabelIssueFinder.find(set.p(), set.labels(), OPTIONS.withFilter(Filter.BOTH)).flagCount() > 0);
	}

	@ParameterizedTest
	@EnumSource(Filter.class)
	void takesALabelAtAnInnerNodeAsCoarseOnly(Filter filter) throws Exception {
		MadeSet set = MadeSet.of(13, 600, 3, 0.1, Noise.UNIFORM);
		double[][] rows = copy(set.p());
		int[] labels = set.labels().clone();
		double[][] four = new double[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			four[i] = new double[] { rows[i][0], rows[i][1], rows[i][2] * 0.97, rows[i][2] * 0.03 };
			labels[i] = labels[i] == 2 && i % 5 == 0 ? 3 : labels[i];
		}
		int[] parents = { -1, -1, 3, -1 };
		LabelIssueResult result = find(four, labels, OPTIONS.withFilter(filter).withParents(parents));
		assertTrue(result.flagCount() > 0);
		for (int row : result.ranking()) {
			assertFalse(labels[row] == 3 && result.suggested()[row] == 2, "row " + row);
		}
	}

	@ParameterizedTest
	@EnumSource(value = Filter.class, names = { "BLEND", "PRUNE_BY_NOISE_RATE", "PREDICTED_NEQ_GIVEN" })
	void foldsFlagsBetweenTheSidesOfAMergeablePair(Filter filter) throws Exception {
		MadeSet set = MadeSet.of(17, 900, 4, 0.06, Noise.UNIFORM);
		double[][] rows = copy(set.p());
		int[] labels = set.labels().clone();
		Random coin = new Random(4);
		for (int i = 0; i < rows.length; i++) {
			double both = rows[i][2] + rows[i][3];
			double share = coin.nextDouble();
			rows[i][2] = both * share;
			rows[i][3] = both * (1 - share);
		}
		MergeablePairs pairs = new MergeablePairs(List.of(new Pair(3, 2)));
		LabelIssueResult folded = find(rows, labels, OPTIONS.withFilter(filter).withFoldedPairs(pairs));
		boolean foldsSeen = false;
		for (int row : folded.ranking()) {
			boolean within = folded.pair()[row] == 0;
			assertEquals(within, labels[row] + folded.suggested()[row] == 5 && labels[row] >= 2, "row " + row);
			assertFalse(within && folded.flags()[row]);
			assertFalse(foldsSeen && !within, "folded rows come last");
			foldsSeen |= within;
		}
		assertTrue(foldsSeen);
		assertTrue(folded.flagCount() > 0);
		assertTrue(folded.flagCount() < find(rows, labels, OPTIONS.withFilter(filter).withFlagsOfWeakModels(true))
				.flagCount());
	}

	@Test
	void tellsDoublesApartThatAreTheSameFloat() throws Exception {
		double[][] rows = new double[20][];
		int[] labels = new int[20];
		for (int i = 0; i < rows.length; i++) {
			double more = (i % 8 + 1) * 1e-12;
			rows[i] = new double[] { 0.02, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12 };
			rows[i][1 + i % 8] += more;
		}
		LabelIssueResult result = find(rows, labels,
				OPTIONS.withFilter(Filter.PREDICTED_NEQ_GIVEN).withScore(Score.SELF_CONFIDENCE));
		for (int i = 0; i < rows.length; i++) {
			assertEquals(1 + i % 8, result.suggested()[i], "row " + i);
		}
	}

	@Test
	void givesAReasonForEveryRank() throws Exception {
		LabelIssueResult result = find(BY_HAND, GIVEN, OPTIONS.withFilter(Filter.BOTH));
		assertEquals(result.ranking().length, result.reasons().size());
		Reason first = result.reasons().get(0);
		assertEquals(Reason.Kind.PREDICTED_OTHER, first.kind());
		assertEquals(0.1, first.probabilityGiven());
		assertEquals(0.9, first.probabilitySuggested());
	}

	static LabelIssueResult find(double[][] rows, int[] labels, LabelIssueOptions options)
			throws InvalidInputException {
		return LabelIssueFinder.find(ProbabilityMatrix.of(rows), labels, options);
	}

	private static double[][] copy(ProbabilityMatrix p) {
		double[][] rows = new double[p.rows()][p.columns()];
		for (int i = 0; i < rows.length; i++) {
			p.row(i, rows[i]);
		}
		return rows;
	}
}
