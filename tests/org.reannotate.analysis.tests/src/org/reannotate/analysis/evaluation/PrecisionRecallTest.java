package org.reannotate.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrecisionRecallTest {

	@Test
	void countsHitsFalseAlarmsAndMisses() {
		PrecisionRecall flags = PrecisionRecall.of(new boolean[] { true, true, true, false, false },
				new boolean[] { true, false, false, true, false });
		assertEquals(new PrecisionRecall(1, 2, 1), flags);
		assertEquals(1.0 / 3, flags.precision(), 1e-12);
		assertEquals(0.5, flags.recall(), 1e-12);
		assertEquals(0.4, flags.f1(), 1e-12);
	}

	@Test
	void isUndefinedWhereThereIsNothingToDivideBy() {
		PrecisionRecall noFlags = PrecisionRecall.of(new boolean[2], new boolean[] { true, false });
		assertTrue(Double.isNaN(noFlags.precision()));
		assertEquals(0, noFlags.recall(), 0);
		assertEquals(0, noFlags.f1(), 0);
		assertTrue(Double.isNaN(PrecisionRecall.of(new boolean[2], new boolean[2]).f1()));
	}

	@Test
	void refusesDifferentLengths() {
		assertThrows(IllegalArgumentException.class, () -> PrecisionRecall.of(new boolean[2], new boolean[3]));
	}
}
