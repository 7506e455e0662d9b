package org.reannotate.views.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.views.lists.Samples.CAT;
import static org.reannotate.views.lists.Samples.DOG;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.core.importing.Split;
import org.reannotate.views.duplicates.DuplicateFilter.Show;
import org.reannotate.views.lists.Places;
import org.reannotate.views.lists.Samples;

class DuplicateListTest {

	private static final List<DuplicateGroup> GROUPS = List.of(new DuplicateGroup(0, DuplicateKind.EXACT, List.of(1, 2)),
			new DuplicateGroup(1, DuplicateKind.NEAR, List.of(3, 4)),
			new DuplicateGroup(2, DuplicateKind.EXACT, List.of(5, 6, 7)),
			new DuplicateGroup(3, DuplicateKind.EXACT, List.of(8, 9)));

	private final Samples samples = new Samples().split(3, Split.TEST).label(6, DOG);

	@Test
	void listsThoseWithDifferentLabelsFirstThenThoseAcrossSplits() {
		DuplicateList list = list(DuplicateFilter.OPEN);
		assertEquals(List.of(2, 1, 0, 3), numbers(list));
		assertEquals(1, list.differing());
		assertEquals(1, list.across());
		assertEquals("5 6 7 3 4 1 2 8 9", ids(list));
	}

	@Test
	void settlesAGroupOfWhichOneImageIsLeft() {
		samples.decided(2, SampleState.EXCLUDED, CAT, 5);
		assertEquals(List.of(2, 1, 3), numbers(list(DuplicateFilter.OPEN)));
		assertEquals(List.of(0), numbers(list(DuplicateFilter.OPEN.withShow(Show.SETTLED))));
		assertEquals(3, list(DuplicateFilter.OPEN).open());
	}

	@Test
	void letsASettledGroupStayWhereItIs() {
		Places places = Places.of(new int[] { 2, 1, 0, 3 });
		samples.decided(6, SampleState.CORRECTED, CAT, 5);
		DuplicateList list = DuplicateList.of(GROUPS, samples.index(), Samples.taxonomy(), DuplicateFilter.OPEN, places);
		assertEquals(List.of(2, 1, 0, 3), numbers(list));
	}

	@Test
	void filtersByKindAndWords() {
		assertEquals(List.of(1), numbers(list(DuplicateFilter.OPEN.withShow(Show.NEAR))));
		assertEquals(List.of(1), numbers(list(DuplicateFilter.OPEN.withShow(Show.ACROSS_SPLITS))));
		assertEquals(List.of(2), numbers(list(new DuplicateFilter(Show.OPEN, "dog"))));
		assertEquals(List.of(3), numbers(list(new DuplicateFilter(Show.ALL, "9.png"))));
	}

	@Test
	void leavesOutGroupsOfWhichFewerThanTwoFilesAreLeft() {
		samples.missing(1);
		assertEquals(List.of(2, 1, 3), numbers(list(DuplicateFilter.OPEN.withShow(Show.ALL))));
	}

	@Test
	void keepsOneByExcludingTheOthersWithTheReason() {
		DuplicateRow row = list(DuplicateFilter.OPEN).rows().get(0);
		List<DecisionRequest> requests = new DuplicateDecisions("ann", sample -> 40 + sample).keep(row, List.of(6), "a/6.png");
		assertEquals(List.of(5, 7), requests.stream().map(DecisionRequest::sampleId).toList());
		assertTrue(requests.stream().allMatch(request -> request.kind() == DecisionKind.EXCLUDE
				&& request.reason().equals("Duplicate of a/6.png") && request.seen() == 40 + request.sampleId()));
	}

	@Test
	void givesTheLabelOfOneToThoseThatHaveAnother() {
		DuplicateRow row = list(DuplicateFilter.OPEN).rows().get(0);
		var decisions = new DuplicateDecisions("ann", sample -> 0);
		assertEquals(List.of(DecisionRequest.relabel(6, CAT, "ann").withReason("Duplicate of a/5.png").withSeen(0)),
				decisions.sameLabel(row, 5, "a/5.png"));
		assertEquals(List.of(5, 7),
				decisions.sameLabel(row, 6, "a/6.png").stream().map(DecisionRequest::sampleId).toList());
	}

	@Test
	void saysInTheHeadingWhatIsWrong() {
		String title = DuplicateTitles.title(list(DuplicateFilter.OPEN).rows().get(0), Samples.taxonomy());
		assertTrue(title.contains("animals/cat, animals/dog"), title);
		assertTrue(DuplicateTitles.title(list(DuplicateFilter.OPEN).rows().get(1), Samples.taxonomy()).contains("splits"));
	}

	private DuplicateList list(DuplicateFilter filter) {
		return DuplicateList.of(GROUPS, samples.index(), Samples.taxonomy(), filter, Places.NONE);
	}

	private static List<Integer> numbers(DuplicateList list) {
		return list.rows().stream().map(DuplicateRow::number).toList();
	}

	private static String ids(DuplicateList list) {
		return String.join(" ", Arrays.stream(list.ids()).mapToObj(String::valueOf).toList());
	}
}
