package org.reannotate.protocol.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PercentTest {

	@Test
	void onlyNothingIsZeroAndOnlyAllIsAHundred() {
		assertEquals("0%", Percent.of(0));
		assertEquals("<1%", Percent.of(0.0004));
		assertEquals("1%", Percent.of(0.006));
		assertEquals("42%", Percent.of(0.42));
		assertEquals("99%", Percent.of(0.994));
		assertEquals(">99%", Percent.of(0.9999));
		assertEquals("100%", Percent.of(1));
	}

	@Test
	void withADigitTheRuleIsTheSame() {
		assertEquals("0.0%", Percent.fine(0));
		assertEquals("<0.1%", Percent.fine(0.0001));
		assertEquals("87.3%", Percent.fine(0.8732));
		assertEquals(">99.9%", Percent.fine(0.99999));
		assertEquals("100.0%", Percent.fine(1));
	}

	@Test
	void whatIsNotKnownIsADash() {
		assertEquals("\u2013", Percent.of(Double.NaN));
		assertEquals("\u2013", Percent.fine(Double.NaN));
	}
}
