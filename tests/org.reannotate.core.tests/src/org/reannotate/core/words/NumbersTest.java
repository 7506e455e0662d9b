package org.reannotate.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumbersTest {

	private final Locale before = Locale.getDefault();

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(before);
	}

	@Test
	void areTheSameWhereverTheMachineStands() {
		Locale.setDefault(Locale.GERMANY);
		assertEquals("1,234,567", Numbers.of(1_234_567));
		assertEquals("0.50", Numbers.of(0.5, 2));
		assertEquals("1,234.5", Numbers.upTo(1234.5, 3));
	}

	@Test
	void haveNoMoreDigitsThanAreAskedFor() {
		assertEquals("0.13", Numbers.of(0.125, 2));
		assertEquals("7", Numbers.upTo(7, 3));
		assertEquals("2.0", Numbers.between(2, 1, 3));
		assertEquals("0", Numbers.of(-0.0, 0));
	}
}
