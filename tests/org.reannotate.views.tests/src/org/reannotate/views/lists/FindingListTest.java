package org.reannotate.views.lists;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.views.lists.Samples.CAT;
import static org.reannotate.views.lists.Samples.DOG;
import static org.reannotate.views.lists.Samples.FOX;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.views.lists.FindingList.Section;
import org.reannotate.views.lists.ListFilter.Show;

class FindingListTest {

	/** The last decision that the run knew. */
	private static final int KNOWN = 1000;

	private final Samples samples = new Samples();

	@Test
	void ordersByUrgencyAndFoldsWhatLiesWithinAPair() {
		FindingList list = make(ListFilter.OPEN, ListSort.MOST_URGENT);
		assertArrayEquals(new int[] { 1, 2, 3, 5, 4 }, list.ids());
		assertEquals(List.of(new Section(null, 0, 3), new Section(CategoryPair.of(DOG, CAT), 3, 2)), list.sections());
		assertEquals(3, list.total());
		assertEquals(3, list.open());
		assertEquals(2, list.folded());
		assertEquals(1, list.pairs());
	}

	@Test
	void hasNoHeadingsWhereNothingIsFolded() {
		assertEquals(List.of(), make(ListFilter.OPEN.withFolded(false), ListSort.MOST_URGENT).sections());
	}

	@Test
	void showsOnlyWhatPassesEveryPartOfTheFilter() {
		assertArrayEquals(new int[] { 2 }, make(ListFilter.OPEN.withCategories(Set.of(FOX)), ListSort.MOST_URGENT).ids());
		assertArrayEquals(new int[] { 2 },
				make(ListFilter.OPEN.withPair(CategoryPair.of(FOX, CAT)), ListSort.MOST_URGENT).ids());
		assertArrayEquals(new int[] { 1, 2 },
				make(ListFilter.OPEN.withProbability(0.75, 1), ListSort.MOST_URGENT).ids());
		assertArrayEquals(new int[] {},
				make(ListFilter.OPEN.withProbability(0.75, 1).withPair(CategoryPair.of(DOG, FOX)), ListSort.MOST_URGENT)
						.ids());
	}

	@Test
	void findsWordsInPathsCategoriesAndReasons() {
		assertArrayEquals(new int[] { 3 }, make(ListFilter.OPEN.withText("3.PNG"), ListSort.MOST_URGENT).ids());
		assertArrayEquals(new int[] { 2 }, make(ListFilter.OPEN.withText(" fox  a/ "), ListSort.MOST_URGENT).ids());
		assertArrayEquals(new int[] { 3 }, make(ListFilter.OPEN.withText("wavers"), ListSort.MOST_URGENT).ids());
		assertArrayEquals(new int[] {}, make(ListFilter.OPEN.withText("fox wavers"), ListSort.MOST_URGENT).ids());
	}

	@Test
	void sortsEachSectionByWhatIsAsked() {
		assertArrayEquals(new int[] { 3, 2, 1, 4, 5 },
				make(ListFilter.OPEN, new ListSort(ListSort.Key.PROBABILITY, true)).ids());
		assertArrayEquals(new int[] { 1, 3, 2, 5, 4 },
				make(ListFilter.OPEN, new ListSort(ListSort.Key.SUGGESTION, false)).ids());
		assertArrayEquals(new int[] { 3, 2, 1, 5, 4 }, make(ListFilter.OPEN, new ListSort(ListSort.Key.PATH, true)).ids());
	}

	@Test
	void settlesWhatWasDecidedSinceTheRunAndAsksAgainWhatTheRunKnew() {
		samples.decided(1, SampleState.CORRECTED, DOG, KNOWN + 5).decided(2, SampleState.CONFIRMED, CAT, KNOWN - 5);
		FindingList list = make(ListFilter.OPEN.withFolded(false), ListSort.MOST_URGENT);
		assertArrayEquals(new int[] { 2, 3 }, list.ids());
		assertEquals(2, list.open());
		assertArrayEquals(new int[] { 1 }, make(ListFilter.OPEN.withShow(Show.CORRECTED), ListSort.MOST_URGENT).ids());
		assertArrayEquals(new int[] {}, make(ListFilter.OPEN.withShow(Show.KEPT), ListSort.MOST_URGENT).ids());
	}

	@Test
	void letsStayWhereItIsWhatThePersonJustDecidedAbout() {
		var sort = new ListSort(ListSort.Key.LABEL, false);
		Places places = Places.of(make(ListFilter.OPEN, sort).ids());
		samples.decided(1, SampleState.CORRECTED, DOG, KNOWN + 5);
		assertArrayEquals(new int[] { 1, 2, 3, 5, 4 }, maker().make(ListFilter.OPEN, sort, places).ids());
		assertArrayEquals(new int[] { 2, 3, 5, 4 }, make(ListFilter.OPEN, sort).ids());
	}

	@Test
	void leavesOutImagesThatAreGone() {
		samples.missing(2);
		assertArrayEquals(new int[] { 1, 3 }, make(ListFilter.OPEN.withFolded(false), ListSort.MOST_URGENT).ids());
	}

	@Test
	void saysInWordsWhatACandidateCouldBe() {
		List<FindingRow> rows = new FindingRows(findings(), samples.index(), Samples.taxonomy()).candidates();
		assertEquals("Could be cat (50%) or fox (40%), calibrated.", rows.get(0).reason());
		assertEquals(FOX, rows.get(0).suggested());
		assertTrue(rows.get(1).reason().contains("rather not cat"), rows.get(1).reason());
		assertNull(rows.get(0).fold());
	}

	@Test
	void goesOnToTheNextOpenOneAndBeginsAgainAtTheTop() {
		int[] ids = { 7, 8, 9 };
		assertEquals(1, NextOpen.after(0, ids, List.of(7), id -> true));
		assertEquals(2, NextOpen.after(0, ids, List.of(7), id -> id != 8));
		assertEquals(0, NextOpen.after(2, ids, List.of(9), id -> true));
		assertEquals(-1, NextOpen.after(0, ids, List.of(7), id -> id == 7));
		assertEquals(-1, NextOpen.after(-1, new int[0], List.of(), id -> true));
	}

	@Test
	void turnsAnOrderRoundWhenItIsAskedForTwice() {
		ListSort once = ListSort.MOST_URGENT.clicked(ListSort.Key.PATH);
		assertFalse(once.descending());
		assertTrue(once.clicked(ListSort.Key.PATH).descending());
	}

	@Test
	void tellsAboveTheListWhatReviewingBringsAndLearns() {
		String before = headline();
		assertTrue(before.startsWith("3 of 3 open. About 1 in 2 "), before);
		assertTrue(before.contains("2 more, within a pair"), before);
		for (int sample = 1; sample <= 3; sample++) {
			samples.decided(sample, SampleState.CORRECTED, DOG, KNOWN + sample);
		}
		int from = before.indexOf('(');
		String interval = before.substring(from, before.indexOf(')', from));
		assertFalse(headline().contains(interval), headline());
	}

	@Test
	void learnsFromDecisionsHowManyCandidatesShowSeveralCategories() {
		assertEquals("2 of 2 open. Probabilities are calibrated: corrected for how sure this model usually is.", candidatesHeadline(2));
		samples.decided(6, SampleState.EXTENDED, CAT, KNOWN + 1).decided(7, SampleState.CONFIRMED, CAT, KNOWN + 1);
		assertTrue(candidatesHeadline(2).startsWith("0 of 2 open. Prob"), "two decisions are too few");
		String learned = candidatesHeadline(10);
		assertTrue(learned.contains("about 50%"), learned);
	}

	/** The two candidates over and over, as if there were so many. */
	private String candidatesHeadline(int count) {
		List<FindingRow> two = new FindingRows(findings(), samples.index(), Samples.taxonomy()).candidates();
		List<FindingRow> rows = IntStream.range(0, count).mapToObj(i -> two.get(i % 2)).toList();
		var maker = new FindingListMaker(two, samples.index(), Samples.taxonomy());
		return Headline.ofCandidates(maker.make(ListFilter.OPEN, ListSort.MOST_URGENT, Places.NONE), rows);
	}

	private String headline() {
		FindingListMaker maker = maker();
		List<FindingRow> rows = new FindingRows(findings(), samples.index(), Samples.taxonomy()).labelIssues();
		return Headline.ofLabelIssues(maker.make(ListFilter.OPEN, ListSort.MOST_URGENT, Places.NONE), rows, findings().run());
	}

	private FindingList make(ListFilter filter, ListSort sort) {
		return maker().make(filter, sort, Places.NONE);
	}

	private FindingListMaker maker() {
		var index = samples.index();
		return new FindingListMaker(new FindingRows(findings(), index, Samples.taxonomy()).labelIssues(), index,
				Samples.taxonomy());
	}

	private static FindingSet findings() {
		var run = new RunRecord("run-1", "small", "finished", Instant.EPOCH, null, KNOWN,
				Map.of("flags_precision", 0.5, "flags_precision_low", 0.3, "flags_precision_high", 0.7));
		return new FindingSet(run,
				List.of(issue(1, 1, DOG, 0.9, false), issue(2, 2, FOX, 0.8, false), issue(3, 3, DOG, 0.7, false),
						issue(4, 5, DOG, 0.6, true), issue(5, 4, DOG, 0.5, true)),
				List.of(new MultiClassCandidate(0, 1, 6, CAT, 0.7,
						List.of(new PlausibleCategory(CAT, 0.5), new PlausibleCategory(FOX, 0.4)), true),
						new MultiClassCandidate(0, 2, 7, CAT, 0.6,
								List.of(new PlausibleCategory(DOG, 0.5), new PlausibleCategory(FOX, 0.4)), false)),
				List.of(), SampleScores.none());
	}

	private static LabelIssue issue(int rank, int sample, int suggested, double wrong, boolean folded) {
		return new LabelIssue(0, rank, sample, CAT, suggested, 1 - wrong, wrong,
				sample == 3 ? "The model wavers." : "The model is sure.", folded);
	}
}
