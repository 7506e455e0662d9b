package org.reannotate.editors.sample.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;

class FindingWordsTest {

	private static String name(int id) {
		return id < 0 ? "" : List.of("bar", "pub", "hall").get(id);
	}

	@Test
	void saysWhatIsDoubtedAndHowMuch() {
		var issue = new LabelIssue(1, 1, 5, 0, 1, 0.113, 0.81, "Looks like pub (93%)", false);
		List<String> words = FindingWords.of(issue, null, FindingWordsTest::name);
		assertEquals("Looks like pub (93%).", words.get(0));
		assertTrue(words.get(1).contains("bar") && words.get(1).contains("pub"), words.get(1));
		assertTrue(words.get(1).contains("81%") && words.get(1).contains("0.11"), words.get(1));
		assertEquals(2, words.size());
	}

	@Test
	void saysThatAPairLooksMergeable() {
		var issue = new LabelIssue(1, 1, 5, 0, 1, 0.1, 0.8, "", true);
		assertEquals(2, FindingWords.of(issue, null, FindingWordsTest::name).size());
	}

	@Test
	void namesTheSeveralCategoriesOfACandidate() {
		var candidate = new MultiClassCandidate(1, 1, 5, 2, 0.7,
				List.of(new PlausibleCategory(0, 0.5), new PlausibleCategory(1, 0.4)), false);
		String words = FindingWords.of(null, candidate, FindingWordsTest::name).get(0);
		assertTrue(words.contains("bar") && words.contains("pub") && words.contains("hall"), words);
	}

	@Test
	void saysNothingWhereNothingIsDoubted() {
		assertEquals(List.of(), FindingWords.of(null, null, FindingWordsTest::name));
	}

	@Test
	void tellsADecisionWithItsReason() {
		var from = new LabelState(0, List.of(), SampleState.OPEN);
		var to = new LabelState(1, List.of(), SampleState.CORRECTED);
		var decision = new Decision(1, 5, DecisionKind.RELABEL, 1, from, to, "Mira", Instant.EPOCH, "obvious", "", 0, 0);
		String words = DecisionWords.of(decision, FindingWordsTest::name);
		assertTrue(words.contains("bar") && words.contains("pub") && words.contains("obvious"), words);
		var also = new Decision(2, 5, DecisionKind.ALSO, 2, from, from, "Mira", Instant.EPOCH, "", "", 0, 0);
		assertTrue(DecisionWords.of(also, FindingWordsTest::name).contains("hall"));
	}
}
