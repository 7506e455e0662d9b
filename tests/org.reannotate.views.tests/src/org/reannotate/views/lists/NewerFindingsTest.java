package org.reannotate.views.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.views.lists.Samples.CAT;
import static org.reannotate.views.lists.Samples.DOG;
import static org.reannotate.views.lists.Samples.FOX;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.query.FindingKind;
import org.reannotate.ui.session.SessionFindings;
import org.reannotate.ui.session.Suggestions;

/** What happens to a list while newer findings of the same run come. */
class NewerFindingsTest {

	private final Samples samples = new Samples();

	private static FindingSet findings(int... samplesAndSuggestions) {
		var run = new RunRecord("run-1", "small", "finished", Instant.EPOCH, null, 0, Map.of());
		List<LabelIssue> issues = IntStream.range(0, samplesAndSuggestions.length / 2)
				.mapToObj(i -> new LabelIssue(0, i + 1, samplesAndSuggestions[2 * i], CAT, samplesAndSuggestions[2 * i + 1], 0.1,
						0.9, "", false))
				.toList();
		return new FindingSet(run, issues, List.of(), List.of(), SampleScores.none());
	}

	private List<FindingRow> rows(FindingSet set) {
		return new FindingRows(set, samples.index(), Samples.taxonomy()).labelIssues();
	}

	private static Suggestions accepting(FindingSet newest) {
		return new SessionFindings(newest).suggestions(Samples.taxonomy(), FindingKind.LABEL_ISSUE);
	}

	@Test
	void whatARowSuggestsIsWhatAcceptingGives() {
		FindingSet newest = findings(3, DOG, 2, FOX, 1, FOX);
		List<FindingRow> shown = SeenRows.of(rows(findings(1, DOG, 2, FOX, 5, DOG)), accepting(newest));
		assertEquals(List.of(1, 2, 5), shown.stream().map(FindingRow::sampleId).toList(), "nothing moves");
		assertEquals(List.of(FOX, FOX, DOG), shown.stream().map(FindingRow::suggested).toList());
		for (FindingRow row : shown.subList(0, 2)) {
			assertEquals(accepting(newest).category(row.sampleId()), row.suggested());
		}
		assertTrue(shown.get(0).categories().contains(FOX), "it is found by what it suggests now");
	}

	@Test
	void newsCountsWhatIsOpenAndNotFolded() {
		assertEquals(new FindingNews(1, 2), FindingNews.between(rows(findings(1, DOG, 2, FOX, 5, DOG)), rows(findings(2, DOG, 3, DOG))));
		assertTrue(FindingNews.between(rows(findings(1, DOG, 2, FOX)), rows(findings(2, FOX, 1, FOX))).isNone(),
				"another order or suggestion brings and takes nothing");
		FindingRow one = rows(findings(1, DOG)).get(0);
		FindingRow settled = new FindingRow(9, 2, CAT, DOG, 0.9, "", List.of(CAT, DOG), null, SampleState.CORRECTED, true, 1);
		FindingRow folded = new FindingRow(8, 3, CAT, DOG, 0.9, "", List.of(CAT, DOG), CategoryPair.of(CAT, DOG),
				SampleState.OPEN, false, 0);
		assertTrue(FindingNews.between(List.of(one, settled), List.of(one, folded)).isNone());
	}

	@Test
	void newsSaysInWordsWhatChanged() {
		assertEquals("", FindingNews.NONE.words());
		assertEquals("3 new", new FindingNews(3, 0).words());
		assertEquals("2 gone", new FindingNews(0, 2).words());
		assertEquals("3 new, 2 gone", new FindingNews(3, 2).words());
	}
}
