package org.reannotate.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.Findings;
import org.reannotate.ui.session.SessionFindings;

class DecisionRequestsTest {

	private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 99);

	private final SampleColumns columns = Findings.columns();

	@Test
	void acceptsWhatIsSuggestedAndNamesFindingAndRun() {
		List<DecisionRequest> requests = requests().accept(ALL);
		assertEquals(List.of(1, 2, 4, 5), requests.stream().map(DecisionRequest::sampleId).toList());
		assertEquals(new DecisionRequest(1, DecisionKind.ACCEPT, 2, "me", "", "run-1", 11, 101), requests.get(0));
		assertEquals(new DecisionRequest(2, DecisionKind.ALSO, 3, "me", "", "run-1", 21, 102), requests.get(1));
	}

	@Test
	void acceptsWhatTheListShows() {
		assertEquals(List.of(new DecisionRequest(1, DecisionKind.ALSO, 3, "me", "", "run-1", 23, 101)),
				requests(Findings.doubtedAndSeveral(), FindingKind.MULTI_CLASS_CANDIDATE).accept(ALL));
		assertEquals(List.of(new DecisionRequest(1, DecisionKind.ACCEPT, 2, "me", "", "run-1", 11, 101)),
				requests(Findings.doubtedAndSeveral(), FindingKind.LABEL_ISSUE).accept(ALL));
		assertEquals(23, requests(Findings.doubtedAndSeveral(), FindingKind.MULTI_CLASS_CANDIDATE).keep(List.of(1)).get(0).findingId());
	}

	@Test
	void keepsOnlyWhatHasALabel() {
		assertEquals(List.of(1, 2, 3, 5), requests().keep(ALL).stream().map(DecisionRequest::sampleId).toList());
		assertEquals("", requests().keep(List.of(3)).get(0).runName());
	}

	@Test
	void addsACategoryOnlyWhereItIsNotTheLabelAlready() {
		assertEquals(List.of(), requests().also(ALL, 1));
		assertEquals(List.of(1, 2, 3, 5), requests().also(ALL, 3).stream().map(DecisionRequest::sampleId).toList());
	}

	@Test
	void relabelsAndExcludesEverySampleThatExists() {
		assertEquals(5, requests().relabel(ALL, CategoryRecord.NONE).size());
		List<DecisionRequest> excluded = requests().exclude(ALL, "too dark");
		assertEquals(5, excluded.size());
		assertEquals("too dark", excluded.get(0).reason());
	}

	@Test
	void onlyOpenSuggestionsAreOfferedForAcceptingTogether() {
		columns.state[0] = (byte) SampleState.CONFIRMED.ordinal();
		columns.category[3] = 3; // has what is suggested for it
		assertEquals(List.of(5, 2), requests().acceptable(new int[] { 5, 4, 3, 2, 1 }));
	}

	private DecisionRequests requests() {
		return requests(Findings.findings(), null);
	}

	private DecisionRequests requests(SessionFindings findings, @Nullable FindingKind listed) {
		return new DecisionRequests(Findings.index(columns), findings, listed, Findings.taxonomy(), "me",
				sample -> 100 + sample);
	}
}
