package org.reannotate.core.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.analysis.labelissues.Reason;

class ReasonWordsTest {

	private static final List<String> NAMES = List.of("casino", "mall");

	private final ReasonWords words = new ReasonWords(NAMES::get);

	@ParameterizedTest
	@EnumSource(Reason.Kind.class)
	void namesTheGivenLabelInEveryReason(Reason.Kind kind) {
		String sentence = words.of(new Reason(kind, 0, 1, .02, .93), false);

		assertTrue(sentence.contains("casino"), sentence);
		assertTrue(sentence.contains("2%"), sentence);
	}

	@Test
	void saysWhatAModelSees() {
		assertEquals("Looks like mall (93%), hardly like casino (2%)",
				words.of(new Reason(Reason.Kind.PREDICTED_OTHER, 0, 1, .02, .93), false));
	}

	@Test
	void pointsToACopyWithAnotherLabelOnce() {
		assertEquals("Looks like mall (>99%), hardly like casino (<1%); a copy of it carries another label",
				words.of(new Reason(Reason.Kind.PREDICTED_OTHER, 0, 1, .001, .999), true));
		assertEquals("The same picture is also labelled mall (mall 60%, casino 40%)",
				words.of(new Reason(Reason.Kind.DUPLICATE_DISAGREES, 0, 1, .4, .6), true));
	}
}
