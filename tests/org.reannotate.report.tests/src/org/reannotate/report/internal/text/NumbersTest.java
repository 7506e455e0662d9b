package org.reannotate.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumbersTest {

	@Test
	void printsSixDigitsWithoutTrailingZeros() {
		assertEquals("0.333333", Numbers.cell(1 / 3.0));
		assertEquals("1", Numbers.cell(1.0));
		assertEquals("123457", Numbers.cell(123456.7));
		assertEquals("100000000", Numbers.cell(1e8));
		assertEquals("0.00001", Numbers.cell(1e-5));
		assertEquals("1E-20", Numbers.cell(1e-20));
	}

	@Test
	void printsNothingForWhatIsNoNumber() {
		assertEquals("", Numbers.cell(Double.NaN));
		assertEquals("", Numbers.cell(Double.POSITIVE_INFINITY));
	}

	@Test
	void printsNoNegativeZero() {
		assertEquals("0", Numbers.cell(-0.0));
	}

	@Test
	void neverRoundsAShareToNoneOrAll() {
		assertEquals("<1%", Numbers.percent(0.001));
		assertEquals(">99%", Numbers.percent(0.999));
		assertEquals("0%", Numbers.percent(0));
		assertEquals("100%", Numbers.percent(1));
		assertEquals("42%", Numbers.percent(0.42));
	}

	@Property
	void staysWithinSixDigitsOfTheValue(@ForAll double value) {
		double read = Double.parseDouble(Numbers.cell(value));

		assertTrue(Math.abs(read - value) <= Math.abs(value) * 5.1e-6, () -> value + " was printed as " + read);
	}
}
