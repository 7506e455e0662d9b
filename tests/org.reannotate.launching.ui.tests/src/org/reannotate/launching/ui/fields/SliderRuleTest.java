package org.reannotate.launching.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.words.Percent;

class SliderRuleTest {

	private static final SliderRule SHIFT = new SliderRule("Shift", 0.5, 50, value -> "\u00b1" + Percent.of(value));

	@Test
	void stepsAndValuesAreEachOthersInverse() {
		for (int step = 0; step <= 50; step++) {
			assertEquals(step, SHIFT.step(SHIFT.value(step)));
		}
		assertEquals(0.29, SHIFT.value(29), 0);
	}

	@Test
	void valuesOutsideStopAtTheEnds() {
		assertEquals(50, SHIFT.step(3));
		assertEquals(0, SHIFT.step(-1));
	}

	@Test
	void saysTheValue() {
		assertEquals("\u00b110%", SHIFT.words(0.1));
	}
}
