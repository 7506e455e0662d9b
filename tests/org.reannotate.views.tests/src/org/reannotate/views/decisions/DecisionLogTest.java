package org.reannotate.views.decisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.views.lists.Samples.CAT;
import static org.reannotate.views.lists.Samples.DOG;
import static org.reannotate.views.lists.Samples.FOX;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.views.decisions.DecisionSearch.Key;
import org.reannotate.views.lists.Samples;

class DecisionLogTest {

	private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	private final DecisionLog log = DecisionLog.empty()
			.with(List.of(decision(10, 1, DecisionKind.RELABEL, DOG, "ann", 40, "is a dog", 0),
					decision(11, 2, DecisionKind.KEEP, -1, "bob", 5, "", 0)))
			.with(List.of(decision(12, 1, DecisionKind.UNDO, DOG, "ann", 2, "", 10),
					decision(15, 3, DecisionKind.RELABEL, FOX, "ann", 0, "", 0)));

	@Test
	void keepsEveryDecisionAndKnowsWhichWereTakenBack() {
		assertEquals(4, log.size());
		assertEquals(15, log.lastId());
		assertEquals(-1, log.row(13));
		assertTrue(log.takenBack(0));
		assertFalse(log.takenBack(2));
		assertEquals("is a dog", log.reason(0));
		assertEquals(List.of("ann", "bob"), log.authors());
		assertEquals("{1, 2, 3}", log.categories().toString());
	}

	@Test
	void leavesEarlierLogsAsTheyWere() {
		DecisionLog first = DecisionLog.empty().with(List.of(decision(1, 1, DecisionKind.RELABEL, DOG, "ann", 1, "", 0)));
		var many = new ArrayList<Decision>();
		for (int i = 2; i < 1000; i++) {
			many.add(decision(i, 1, DecisionKind.UNDO, DOG, "bob" + i % 3, 0, "", i - 1));
		}
		DecisionLog longer = first.with(many);
		assertEquals(1, first.size());
		assertEquals("ann", first.author(0));
		assertFalse(first.takenBack(0));
		assertEquals(999, longer.size());
		assertTrue(longer.takenBack(997));
		assertEquals("bob2", longer.author(997));
	}

	@Test
	void listsTheNewestFirst() {
		assertArrayEquals(new int[] { 3, 2, 1, 0 }, rows(DecisionFilter.ALL, Key.TIME, false));
		assertArrayEquals(new int[] { 0, 1, 2, 3 }, rows(DecisionFilter.ALL, Key.TIME, true));
	}

	@Test
	void sortsByPersonKindLabelAndPath() {
		assertArrayEquals(new int[] { 3, 2, 0, 1 }, rows(DecisionFilter.ALL, Key.AUTHOR, false));
		assertArrayEquals(new int[] { 3, 0, 1, 2 }, rows(DecisionFilter.ALL, Key.KIND, false));
		assertArrayEquals(new int[] { 2, 1, 0, 3 }, rows(DecisionFilter.ALL, Key.LABEL, false));
		assertArrayEquals(new int[] { 0, 3, 2, 1 }, rows(DecisionFilter.ALL, Key.REASON, false));
		assertArrayEquals(new int[] { 2, 0, 1, 3 }, rows(DecisionFilter.ALL, Key.PATH, false));
		assertArrayEquals(new int[] { 3, 1, 2, 0 }, rows(DecisionFilter.ALL, Key.PATH, true));
	}

	@Test
	void showsOnlyWhatPassesEveryPartOfTheFilter() {
		assertArrayEquals(new int[] { 1 }, rows(DecisionFilter.ALL.by("bob"), Key.TIME, false));
		assertArrayEquals(new int[] { 3, 0 }, rows(DecisionFilter.ALL.of(DecisionKind.RELABEL), Key.TIME, false));
		assertArrayEquals(new int[] { 2, 0 }, rows(DecisionFilter.ALL.about(DOG), Key.TIME, false));
		assertArrayEquals(new int[] { 3, 2, 1 }, rows(DecisionFilter.ALL.within(7), Key.TIME, false));
		assertArrayEquals(new int[] { 2, 0 }, rows(DecisionFilter.ALL.ofSample(1), Key.TIME, false));
		assertArrayEquals(new int[] { 3 },
				rows(DecisionFilter.ALL.by("ann").of(DecisionKind.RELABEL).within(7), Key.TIME, false));
	}

	@Test
	void findsWordsInPathsPeopleCategoriesAndReasons() {
		assertArrayEquals(new int[] { 1 }, rows(DecisionFilter.ALL.withText("2.png"), Key.TIME, false));
		assertArrayEquals(new int[] { 1 }, rows(DecisionFilter.ALL.withText("BOB"), Key.TIME, false));
		assertArrayEquals(new int[] { 0 }, rows(DecisionFilter.ALL.withText("dog is"), Key.TIME, false));
		assertArrayEquals(new int[] { 3 }, rows(DecisionFilter.ALL.withText("fox"), Key.TIME, false));
		assertArrayEquals(new int[] {}, rows(DecisionFilter.ALL.withText("fox bob"), Key.TIME, false));
	}

	@Test
	void saysFromWhatToWhat() {
		var words = new DecisionWords(log, Samples.taxonomy());
		assertEquals("animals/cat \u2192 animals/dog", words.change(0));
		assertEquals("animals/cat", words.change(1));
		DecisionLog others = DecisionLog.empty().with(List.of(
				new Decision(1, 1, DecisionKind.EXCLUDE, -1, state(CAT, SampleState.OPEN), state(CAT, SampleState.EXCLUDED),
						"ann", NOW, "blurred", "", 0, 0),
				new Decision(2, 1, DecisionKind.ALSO, FOX, state(CAT, SampleState.OPEN), state(CAT, SampleState.EXTENDED),
						"ann", NOW, "", "", 0, 0),
				new Decision(3, 1, DecisionKind.RELABEL, -1, state(CAT, SampleState.OPEN), state(-1, SampleState.CORRECTED),
						"ann", NOW, "", "", 0, 0)));
		var otherWords = new DecisionWords(others, Samples.taxonomy());
		assertEquals("animals/cat \u2192 excluded", otherWords.change(0));
		assertEquals("animals/cat + animals/fox", otherWords.change(1));
		assertEquals("animals/cat \u2192 no label", otherWords.change(2));
	}

	private int[] rows(DecisionFilter filter, Key key, boolean turned) {
		return new DecisionSearch(log, new Samples().index(), Samples.taxonomy(), NOW).rows(filter, key, turned);
	}

	private static Decision decision(long id, int sample, DecisionKind kind, int category, String author, int daysAgo,
			String reason, long undoes) {
		int to = kind == DecisionKind.RELABEL ? category : CAT;
		int from = kind == DecisionKind.UNDO ? category : CAT;
		return new Decision(id, sample, kind, category, state(from, SampleState.OPEN), state(to, SampleState.CORRECTED),
				author, NOW.minusSeconds(86_400L * daysAgo), reason, "", 0, undoes);
	}

	private static LabelState state(int category, SampleState state) {
		return new LabelState(category, List.of(), state);
	}
}
