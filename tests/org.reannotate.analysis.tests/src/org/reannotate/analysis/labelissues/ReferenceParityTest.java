package org.reannotate.analysis.labelissues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reannotate.analysis.arrays.Npy;

/** Agreement with the reference implementation on ten real and made sets, flag by flag and score by score. */
class ReferenceParityTest {

	@ParameterizedTest
	@MethodSource("org.reannotate.analysis.labelissues.ReferenceSet#all")
	void flagsExactlyWhatTheReferenceFlags(ReferenceSet set) throws Exception {
		for (Filter filter : EnumSet.complementOf(EnumSet.of(Filter.BLEND))) {
			LabelIssueResult result = find(set, filter, Score.SELF_CONFIDENCE, false);
			boolean[] expected = Npy.readBooleans(set.expected("mask_stable_" + filter.id() + ".npy"));
			assertArrayEquals(expected, result.flags(), filter.id());
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.analysis.labelissues.ReferenceSet#all")
	void scoresAsTheReferenceScores(ReferenceSet set) throws Exception {
		for (Score score : EnumSet.complementOf(EnumSet.of(Score.BLEND))) {
			double[] expected = Npy.readDoubles(set.expected("score_" + score.id() + ".npy"));
			double[] actual = find(set, Filter.PREDICTED_NEQ_GIVEN, score, false).scores();
			assertArrayEquals(expected, actual, set.tolerance(), score.id());
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.analysis.labelissues.ReferenceSet#all")
	void adjustsScoresAsTheReferenceDoes(ReferenceSet set) throws Exception {
		for (Score score : EnumSet.of(Score.SELF_CONFIDENCE, Score.NORMALIZED_MARGIN)) {
			double[] expected = Npy.readDoubles(set.expected("score_" + score.id() + "_adjusted.npy"));
			double[] actual = find(set, Filter.PREDICTED_NEQ_GIVEN, score, true).scores();
			assertArrayEquals(expected, actual, set.tolerance(), score.id());
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.analysis.labelissues.ReferenceSet#all")
	void estimatesThresholdsAndNoiseAsTheReferenceDoes(ReferenceSet set) throws Exception {
		LabelIssueResult result = find(set, Filter.CONFIDENT_LEARNING, Score.SELF_CONFIDENCE, false);
		assertArrayEquals(Npy.readDoubles(set.expected("confident_thresholds.npy")), result.thresholds(),
				set.tolerance());
		double[][] joint = Npy.readMatrix(set.expected("confident_joint_calibrated.npy"));
		for (int k = 0; k < joint.length; k++) {
			for (int j = 0; j < joint.length; j++) {
				assertEquals((long) joint[k][j], result.confidentJoint()[k][j], "given " + k + ", probable " + j);
			}
		}
	}

	private static LabelIssueResult find(ReferenceSet set, Filter filter, Score score, boolean adjusted)
			throws InvalidInputException {
		return LabelIssueFinder.find(set.p(), set.labels(), LabelIssueOptions.defaults().withThreads(2)
				.withFilter(filter).withScore(score).withAdjusted(adjusted));
	}
}
