package org.reannotate.analysis.internal.mergeable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.mergeable.Recommendation;
import org.reannotate.analysis.mergeable.SeparabilityBasis;

class AdviceTest {

	@Test
	void recommendsWhatNobodyTellsApart() {
		assertEquals(Recommendation.YES, Advice.of(rates(0.15, 0.4), test(0.5, 0.6, 0.051, 20)));
	}

	@Test
	void refusesOneWayConfusion() {
		assertEquals(Recommendation.NO, Advice.of(rates(0.9, 0.149), test(0.5, 0.6, 0.9, 100)));
	}

	@Test
	void refusesAProvenDifference() {
		assertEquals(Recommendation.NO, Advice.of(rates(0.4, 0.4), test(0.55, 0.6, 0.05, 1000)));
		assertEquals(Recommendation.NO, Advice.of(rates(0.4, 0.4), test(0.05, 0.9, 0.01, 8)));
		assertEquals(Recommendation.NO, Advice.of(rates(0.4, 0.4), test(0.76, 1, 0.06, 8)));
	}

	@Test
	void leavesOpenWhatTooFewImagesCannotTell() {
		assertEquals(Recommendation.UNKNOWN, Advice.of(rates(0.4, 0.4), test(0.4, 0.74, 0.5, 19)));
		assertEquals(Recommendation.UNKNOWN, Advice.of(rates(0.4, 0.4), test(0.4, 0.75, 0.5, 22)));
		assertEquals(Recommendation.UNKNOWN, Advice.of(rates(0.4, 0.4), Separability.none(3)));
	}

	private static ConfusedPair rates(double there, double back) {
		return new ConfusedPair(0, 1, there, back, Math.sqrt(there * back));
	}

	private static Separability test(double low, double high, double pValue, int images) {
		return new Separability((low + high) / 2, low, high, pValue, images, SeparabilityBasis.EMBEDDINGS);
	}
}
