package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.reannotate.core.query.FindingKind.LABEL_ISSUE;
import static org.reannotate.core.query.FindingKind.MULTI_CLASS_CANDIDATE;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.taxonomy.CategoryRecord;

class SessionFindingsTest {

	private final SessionFindings findings = Findings.findings();

	@Test
	void acceptingALabelIssueGivesTheSuggestedLabel() {
		assertAccepting(2, DecisionKind.ACCEPT, 11, findings, null, Findings.ISSUE);
	}

	@Test
	void acceptingACandidateAddsTheLikeliestCategoryThatItLacks() {
		assertAccepting(3, DecisionKind.ALSO, 21, findings, null, Findings.CANDIDATE);
	}

	@Test
	void onBothListsTheLabelIssueComesFirstWhereNoListIsLookedAt() {
		assertAccepting(2, DecisionKind.ACCEPT, 13, findings, null, Findings.BOTH);
		assertAccepting(2, DecisionKind.ACCEPT, 11, Findings.doubtedAndSeveral(), null, Findings.ISSUE);
	}

	@Test
	void onBothListsEachListMeansItsOwnFinding() {
		assertAccepting(2, DecisionKind.ACCEPT, 11, Findings.doubtedAndSeveral(), LABEL_ISSUE, Findings.ISSUE);
		assertAccepting(3, DecisionKind.ALSO, 23, Findings.doubtedAndSeveral(), MULTI_CLASS_CANDIDATE, Findings.ISSUE);
		assertAccepting(2, DecisionKind.ACCEPT, 22, findings, MULTI_CLASS_CANDIDATE, Findings.BOTH);
	}

	@Test
	void aCategoryThatIsTheLabelByNowIsNotSuggestedBesideIt() {
		var merged = new SessionFindings(new FindingSet(Findings.run(Map.of()), List.of(),
				List.of(new MultiClassCandidate(24, 1, 2, 1, 0.7,
						List.of(new PlausibleCategory(4, 0.5), new PlausibleCategory(3, 0.4)), false)),
				List.of(), SampleScores.none()));
		assertEquals(3, merged.suggestions(Findings.taxonomy(), null).category(2), "tomcat was merged into cat");
	}

	@Test
	void whatStoodThereStaysWhatAcceptingGivesWhenAnUpdateTakesItAway() {
		var nothing = new FindingSet(Findings.run(Map.of()), List.of(), List.of(), List.of(), SampleScores.none());
		var updated = new SessionFindings(nothing, Findings.doubtedAndSeveral());
		assertAccepting(2, DecisionKind.ACCEPT, 0, updated, LABEL_ISSUE, Findings.ISSUE);
		assertAccepting(3, DecisionKind.ALSO, 0, updated, MULTI_CLASS_CANDIDATE, Findings.ISSUE);
	}

	@Test
	void nothingIsSuggestedWithoutAFinding() {
		assertAccepting(CategoryRecord.NONE, DecisionKind.ACCEPT, 0, findings, null, Findings.PLAIN);
		assertAccepting(CategoryRecord.NONE, DecisionKind.ACCEPT, 0, findings, MULTI_CLASS_CANDIDATE, Findings.PLAIN);
		assertEquals("", SessionFindings.NONE.runName());
		assertNull(SessionFindings.NONE.set());
	}

	private static void assertAccepting(int category, DecisionKind kind, long finding, SessionFindings findings,
			@Nullable FindingKind listed, int sample) {
		Suggestions suggestions = findings.suggestions(Findings.taxonomy(), listed);
		assertEquals(category, suggestions.category(sample));
		assertEquals(kind, suggestions.acceptance(sample));
		assertEquals(finding, suggestions.findingId(sample));
	}
}
