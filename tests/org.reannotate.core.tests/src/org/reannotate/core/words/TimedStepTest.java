package org.reannotate.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimedStepTest {

	@ParameterizedTest
	@ValueSource(strings = { "Epoch 3 of 5", "Reading a (b) c", "Odd \\E signs {0} ''" })
	void isTakenApartAsItWasPutTogether(String words) {
		TimedStep step = TimedStep.of(words, 80);
		assertEquals("1 min 20 s", step.left());
		assertEquals(step, TimedStep.read(step.text()));
	}

	@Test
	void isWordsAloneWhereTheTimeIsNotKnown() {
		assertEquals("Reading", TimedStep.of("Reading", Double.NaN).text());
		assertEquals(new TimedStep("Reading (1 of 2)", ""), TimedStep.read("Reading (1 of 2)"));
		assertFalse(TimedStep.read("Socks (odd ones left)").tells());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{0} (noch {1})", "noch {1}: {0}", "{0}, reste {1}", "{1} \u2190 {0}." })
	void goesByTheSentenceOfAnyLanguage(String sentence) {
		String text = sentence.replace("{0}", "Lesen").replace("{1}", "2 min");
		assertEquals(new TimedStep("Lesen", "2 min"), TimedStep.read(text, TimedStep.pattern(sentence)));
	}
}
