package org.reannotate.analysis.internal.labelissues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Counting disagreements, and comparing regions of different depth. */
class DisagreementsTest {

	@Test
	void countsWhatIsNotTheCategory() {
		Disagreements some = Disagreements.none().with(new int[] { 2, 2, 0, 1, 2 }, 1, 5, 2);
		assertEquals(new Disagreements(2, 4), some);
		assertEquals(new Disagreements(1, 3), some.without(new Disagreements(1, 1)));
		assertEquals(0.5, some.rate());
	}

	@Test
	void isExceededOnlyByMoreThanChance() {
		Disagreements deep = new Disagreements(10, 100);
		assertFalse(deep.isExceededBy(new Disagreements(10, 100), 0.5));
		assertFalse(deep.isExceededBy(new Disagreements(12, 100), 0.5));
		assertTrue(deep.isExceededBy(new Disagreements(20, 100), 0.5));
		assertFalse(deep.isExceededBy(Disagreements.none(), 0.5));
	}

	@Test
	void seesASmallRiseInManySamples() {
		assertTrue(new Disagreements(10_000, 100_000).isExceededBy(new Disagreements(12_000, 100_000), 0.5));
	}
}
