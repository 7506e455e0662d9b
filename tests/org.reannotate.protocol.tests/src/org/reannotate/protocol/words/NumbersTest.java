package org.reannotate.protocol.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;

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

	@ParameterizedTest
	@CsvSource({ "0.003, 0.003", "1.0E-4, 0.0001", "18, 18", "1.0E-7, 1e-7", "0.1, 0.1", "10000, 10000", "2.5E-6, 2.5e-6",
			"0, 0", "9007199254740991, 9007199254740991" })
	void writesNumbersAsPeopleDo(double value, String text) {
		assertEquals(text, Numbers.exact(value));
		assertEquals(value, Double.parseDouble(text));
	}

	@ParameterizedTest
	@CsvSource({ "0.001234, 2, 0.0012", "1.2345E-7, 2, 1.2e-7", "1.0E-7, 2, 1e-7", "0.0999, 2, 0.1", "0, 3, 0", "0.0123456, 3, 0.0123" })
	void writesNoMoreFiguresThanAreWanted(double value, int most, String text) {
		assertEquals(text, Numbers.figures(value, most));
	}
}
