package org.reannotate.launching.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRuleTest {

	private static final NumberRule RATE = NumberRule.real("Learning rate", 1e-9, 100);
	private static final NumberRule EPOCHS = NumberRule.whole("Epochs", 1, 10_000);

	@ParameterizedTest
	@ValueSource(strings = { "0.003", " 3e-3 ", "1E-9", "100", ".5", "5.", "+1" })
	void takesNumbersAsPeopleWriteThem(String text) {
		assertNull(RATE.problem(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "abc", "NaN", "Infinity", "0x10", "1d", "1,5", "1e", "--1", "1e9999" })
	void saysWhatIsNoNumberAndNamesTheField(String text) {
		String problem = RATE.problem(text);
		assertNotNull(problem);
		assertTrue(problem.startsWith("Learning rate"), problem);
	}

	@Test
	void namesTheRange() {
		assertEquals("Epochs must lie between 1 and 10000.", EPOCHS.problem("0"));
		assertEquals("Learning rate must lie between 1e-9 and 100.", RATE.problem("0"));
		assertEquals("Epochs: \"1.5\" is not a whole number.", EPOCHS.problem("1.5"));
	}

	@Test
	void whatIsLongIsQuotedShort() {
		assertTrue(EPOCHS.problem("x".repeat(10_000)).length() < 80);
	}
}
