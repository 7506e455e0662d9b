package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.taxonomy.CategoryRecord;

class SessionFindingsTest {

	private final SessionFindings findings = Findings.findings();

	@Test
	void acceptingALabelIssueGivesTheSuggestedLabel() {
		assertEquals(2, findings.suggestion(Findings.ISSUE));
		assertEquals(DecisionKind.ACCEPT, findings.acceptance(Findings.ISSUE));
		assertEquals(11, findings.findingId(Findings.ISSUE));
	}

	@Test
	void acceptingACandidateAddsTheLikeliestCategoryThatItLacks() {
		assertEquals(3, findings.suggestion(Findings.CANDIDATE));
		assertEquals(DecisionKind.ALSO, findings.acceptance(Findings.CANDIDATE));
		assertEquals(21, findings.findingId(Findings.CANDIDATE));
	}

	@Test
	void onBothListsTheLabelIssueComesFirst() {
		assertEquals(2, findings.suggestion(Findings.BOTH));
		assertEquals(DecisionKind.ACCEPT, findings.acceptance(Findings.BOTH));
		assertEquals(13, findings.findingId(Findings.BOTH));
	}

	@Test
	void nothingIsSuggestedWithoutAFinding() {
		assertEquals(CategoryRecord.NONE, findings.suggestion(Findings.PLAIN));
		assertEquals(0, findings.findingId(Findings.PLAIN));
		assertEquals("", SessionFindings.NONE.runName());
		assertNull(SessionFindings.NONE.set());
	}
}
