package org.reannotate.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.labelissues.PrecisionEstimate;
import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.analysis.mergeable.Recommendation;
import org.reannotate.analysis.mergeable.SeparabilityBasis;

class WordsTest {

	@Test
	void saysHowManyFlagsAreWrongAsPeopleDo() {
		assertEquals("About 9 in 10 of these are wrong (between 62% and 95%)",
				PrecisionWords.of(new PrecisionEstimate(.87, .62, .95), 10));
		assertEquals("About 1 in 4 of these is wrong (between 10% and 50%)",
				PrecisionWords.of(new PrecisionEstimate(.25, .1, .5), 10));
		assertEquals("Nearly all of these are wrong (between 90% and >99%)",
				PrecisionWords.of(new PrecisionEstimate(.98, .9, .999), 10));
	}

	@Test
	void promisesNothingWhereNothingIsKnown() {
		assertEquals("No label is flagged", PrecisionWords.of(new PrecisionEstimate(.9, .8, 1), 0));
		assertEquals("How many of these are really wrong cannot be told beforehand",
				PrecisionWords.of(new PrecisionEstimate(Double.NaN, Double.NaN, Double.NaN), 3));
	}

	@Test
	void saysWhatAMergeGainsAndLoses() {
		String words = PairWords.of(pair(.52, Recommendation.YES), "casino", "mall");

		assertTrue(words.startsWith("42% of casino is seen as mall and 38% the other way round"), words);
		assertTrue(words.contains("right on 5.1% more of all images"), words);
		assertTrue(words.contains("What is lost is the distinction"), words);
	}

	@Test
	void doesNotClaimADifferenceThatWasNotTested() {
		assertTrue(PairWords.of(pair(Double.NaN, Recommendation.NO), "a", "b").contains("not by nearly enough"));
		assertTrue(PairWords.of(pair(.93, Recommendation.NO), "a", "b").contains("differ enough"));
		assertTrue(PairWords.of(pair(.6, Recommendation.UNKNOWN), "a", "b").contains("too few images"));
	}

	private static MergeablePair pair(double auc, Recommendation recommendation) {
		return new MergeablePair(0, 1, .8, .42, .38, auc, auc, auc, .3, SeparabilityBasis.EMBEDDINGS, recommendation,
				.051, .03);
	}
}
