package org.reannotate.protocol.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeSpanTest {

	@Test
	void saysLengthsToTwoFigures() {
		assertEquals("45 s", TimeSpan.of(45.4));
		assertEquals("1 min", TimeSpan.of(59.7));
		assertEquals("1 min 20 s", TimeSpan.of(80));
		assertEquals("3 min", TimeSpan.of(184));
		assertEquals("3 min 10 s", TimeSpan.of(190));
		assertEquals("10 min", TimeSpan.of(599.8));
		assertEquals("42 min", TimeSpan.of(42 * 60 + 20));
		assertEquals("2 h 5 min", TimeSpan.of(7520));
		assertEquals("1 d 3 h", TimeSpan.of(27 * 3600));
	}

	@Test
	void onlyNothingIsZero() {
		assertEquals("0 s", TimeSpan.of(0));
		assertEquals("1 s", TimeSpan.of(0.2));
	}

	@Test
	void whatIsNotKnownIsEmpty() {
		assertEquals("", TimeSpan.of(Double.NaN));
		assertEquals("", TimeSpan.of(Double.POSITIVE_INFINITY));
		assertEquals("", TimeSpan.of(-1));
	}
}
