package org.reannotate.analysis.labelissues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.MadeSet.Noise;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every set. */
class LabelIssuePropertiesTest {

	@Provide
	Arbitrary<MadeSet> sets() {
		return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(2, 300),
				Arbitraries.integers().between(2, 9), Arbitraries.doubles().between(0, 0.5), Arbitraries.of(Noise.class))
				.as(MadeSet::of);
	}

	@Provide
	Arbitrary<LabelIssueOptions> options() {
		return Combinators.combine(Arbitraries.of(Filter.class), Arbitraries.of(Score.class), Arbitraries.of(true, false))
				.as((filter, score, adjusted) -> LabelIssueOptions.defaults().withThreads(1).withFilter(filter)
						.withScore(score).withAdjusted(adjusted).withFlagsOfWeakModels(true));
	}

	@Property(tries = 80)
	void doesNotDependOnTheNumberOfThreads(@ForAll("sets") MadeSet set, @ForAll("options") LabelIssueOptions options)
			throws InvalidInputException {
		LabelIssueResult one = LabelIssueFinder.find(set.p(), set.labels(), options);
		LabelIssueResult three = LabelIssueFinder.find(set.p(), set.labels(), options.withThreads(3));
		assertArrayEquals(one.flags(), three.flags());
		assertArrayEquals(one.scores(), three.scores());
		assertArrayEquals(one.ranking(), three.ranking());
		assertEquals(one.precision(), three.precision());
	}

	@Property(tries = 80)
	void ranksTheFlaggedRowsByScore(@ForAll("sets") MadeSet set, @ForAll("options") LabelIssueOptions options)
			throws InvalidInputException {
		LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(), options);
		assertEquals(result.flagCount(), result.ranking().length);
		for (int i = 0; i < result.ranking().length; i++) {
			int row = result.ranking()[i];
			assertTrue(result.flags()[row]);
			assertTrue(result.suggested()[row] != set.labels()[row], "suggests another category");
			assertTrue(i == 0 || result.scores()[result.ranking()[i - 1]] <= result.scores()[row]);
		}
	}

	@Property(tries = 80)
	void keepsEveryNumberInItsRange(@ForAll("sets") MadeSet set, @ForAll("options") LabelIssueOptions options)
			throws InvalidInputException {
		LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(), options);
		for (int i = 0; i < set.labels().length; i++) {
			assertTrue(result.scores()[i] >= 0 && result.scores()[i] <= 1, "score " + result.scores()[i]);
			assertTrue(result.probabilityWrong()[i] >= 0 && result.probabilityWrong()[i] <= 1);
			assertTrue(result.suggested()[i] >= 0 && result.suggested()[i] < set.p().columns());
		}
		PrecisionEstimate told = result.precision();
		assertTrue(0 <= told.low() && told.low() <= told.high() && told.high() <= 1, told.toString());
		assertTrue(result.noiseRate() >= 0 && result.noiseRate() <= 1);
		assertTrue(result.health() >= 0 && result.health() <= 1);
	}

	@Property(tries = 80)
	void jointKeepsTheLabelCounts(@ForAll("sets") MadeSet set) throws InvalidInputException {
		LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(), LabelIssueOptions.defaults());
		for (int k = 0; k < set.p().columns(); k++) {
			long sum = 0;
			for (long count : result.confidentJoint()[k]) {
				assertTrue(count >= 0);
				sum += count;
			}
			assertEquals(result.quality().get(k).samples(), sum);
		}
	}

	@Property(tries = 50)
	void blendDoesNotDependOnTheOrderOfTheRows(@ForAll("sets") MadeSet set, @ForAll long seed)
			throws InvalidInputException {
		int n = set.labels().length;
		int[] order = new Random(seed).ints(0, n).distinct().limit(n).toArray();
		double[][] rows = new double[n][set.p().columns()];
		int[] labels = new int[n];
		for (int i = 0; i < n; i++) {
			set.p().row(order[i], rows[i]);
			labels[i] = set.labels()[order[i]];
		}
		LabelIssueOptions options = LabelIssueOptions.defaults().withFlagsOfWeakModels(true);
		double[] before = LabelIssueFinder.find(set.p(), set.labels(), options).scores();
		double[] after = LabelIssueFinder.find(ProbabilityMatrix.of(rows), labels, options).scores();
		for (int i = 0; i < n; i++) {
			assertEquals(before[order[i]], after[i], 1e-9);
		}
	}
}
