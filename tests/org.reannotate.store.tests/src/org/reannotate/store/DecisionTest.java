package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.byPath;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleFilter;

class DecisionTest {

	@TempDir
	Path folder;
	private DatasetStore store;
	private int first;
	private int bar;
	private int church;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "bar"), sample("2", "bar"), sample("3"));
		first = id(store, "1");
		bar = store.ensureCategory("bar");
		church = store.ensureCategory("church");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void recordsWhoWhenFromWhatToWhatAndWhy() throws Exception {
		Instant before = Instant.now().minusSeconds(1);

		Decision decision = store.decide(new DecisionRequest(first, DecisionKind.ACCEPT, church, "ann", "an altar", "run-1", 7,
				DecisionRequest.UNSEEN));

		assertEquals(List.of(decision), store.decisions(DecisionQuery.ofSample(first)));
		assertEquals(bar, decision.from().category());
		assertEquals(church, decision.to().category());
		assertTrue(decision.time().isAfter(before) && decision.time().isBefore(Instant.now().plusSeconds(1)));
		assertEquals("an altar", byPath(store, "1").note());
		assertEquals(decision.id(), byPath(store, "1").lastDecision());
	}

	@Test
	void eachKindLeavesItsState() throws Exception {
		assertEquals(SampleState.CORRECTED, decided(DecisionRequest.relabel(first, church, "ann")));
		assertEquals(SampleState.CONFIRMED, decided(DecisionRequest.relabel(first, bar, "ann")));
		assertEquals(SampleState.EXTENDED, decided(DecisionRequest.also(first, church, "ann")));
		assertEquals(List.of(church), byPath(store, "1").further());
		assertEquals(SampleState.EXCLUDED, decided(DecisionRequest.exclude(first, "ann")));
		assertEquals(SampleState.CONFIRMED, decided(DecisionRequest.keep(first, "ann")));
		assertEquals(List.of(church), byPath(store, "1").further(), "keeping keeps further categories");
	}

	private SampleState decided(DecisionRequest request) throws DatasetException {
		store.decide(request);
		SampleState state = byPath(store, "1").state();
		assertEquals(1, store.count(SampleFilter.ALL.withStates(Set.of(state))), "the index does not know it");
		return state;
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertRefused(() -> store.decide(DecisionRequest.relabel(999, bar, "ann")), "999");
		assertRefused(() -> store.decide(DecisionRequest.relabel(first, 999, "ann")), "999");
		assertRefused(() -> store.decide(DecisionRequest.relabel(first, bar, " ")), "author");
		assertRefused(() -> store.decide(DecisionRequest.also(first, bar, "ann")), "already");
		assertRefused(() -> store.decide(DecisionRequest.keep(id(store, "3"), "ann")), "no label yet");
		assertRefused(() -> store.decide(new DecisionRequest(first, DecisionKind.UNDO, -1, "ann", "", "", 0,
				DecisionRequest.UNSEEN)), "undo");
	}

	@Test
	void allOrNoneOfSeveralDecisionsAreMade() throws Exception {
		assertRefused(() -> store.decideAll(List.of(DecisionRequest.relabel(first, church, "ann"),
				DecisionRequest.relabel(999, church, "ann"))));

		assertEquals("bar", label(store, "1"));
		assertEquals(List.of(), store.decisions(DecisionQuery.all(10)));
	}

	@Test
	void severalDecisionsAboutOneSampleBuildOnEachOther() throws Exception {
		List<Decision> made = store.decideAll(List.of(DecisionRequest.relabel(first, church, "ann"),
				DecisionRequest.also(first, bar, "ann")));

		assertEquals(church, made.get(1).from().category());
		assertEquals(List.of(bar), byPath(store, "1").further());
	}

	@Test
	void undoReturnsToWhatWasBeforeAndRedoDoesItAgain() throws Exception {
		Decision relabel = store.decide(DecisionRequest.relabel(first, church, "ann").withReason("altar"));
		Decision also = store.decide(DecisionRequest.also(first, bar, "ann"));

		store.undo(also.id(), "ann");
		assertEquals(List.of(), byPath(store, "1").further());
		assertEquals("altar", byPath(store, "1").note());
		Decision undone = store.undo(relabel.id(), "ann");
		assertEquals("bar", label(store, "1"));
		assertEquals(SampleState.OPEN, byPath(store, "1").state());

		Decision again = store.undo(undone.id(), "ann");
		assertEquals("church", label(store, "1"));
		assertEquals(DecisionKind.RELABEL, again.kind());
		assertEquals(undone.id(), again.undoes());
		store.undo(again.id(), "ann");
		assertEquals("bar", label(store, "1"));
	}

	@Test
	void undoIsRefusedWhenSomebodyElseDecidedSince() throws Exception {
		Decision mine = store.decide(DecisionRequest.relabel(first, church, "ann"));
		store.decide(DecisionRequest.keep(first, "bob"));

		assertRefused(() -> store.undo(mine.id(), "ann"), "changed since", "bob");
		assertEquals("church", label(store, "1"));
	}

	@Test
	void undoIsRefusedForWhatSomebodyElseDecided() throws Exception {
		Decision mine = store.decide(DecisionRequest.relabel(first, church, "ann"));

		assertRefused(() -> store.undo(mine.id(), "bob"), "ann");
		assertRefused(() -> store.undo(12345, "ann"), "12345");
	}

	@Test
	void aDecisionIsUndoneOnlyOnce() throws Exception {
		Decision mine = store.decide(DecisionRequest.relabel(first, church, "ann"));
		store.undo(mine.id(), "ann");

		assertRefused(() -> store.undo(mine.id(), "ann"), "changed since");
	}

	@Test
	void oneRefusedUndoKeepsAllOthersFromHappening() throws Exception {
		Decision one = store.decide(DecisionRequest.relabel(first, church, "ann"));
		Decision two = store.decide(DecisionRequest.relabel(id(store, "2"), church, "bob"));

		assertRefused(() -> store.undoAll(List.of(one.id(), two.id()), "ann"));

		assertEquals("church", label(store, "1"));
	}

	@Test
	void decisionsAreListedByPersonAndPage() throws Exception {
		List<Decision> made = store.decideAll(IntStream.range(0, 6)
				.mapToObj(i -> DecisionRequest.keep(first, i % 2 == 0 ? "ann" : "bob")).toList());

		assertEquals(List.of(made.get(1), made.get(3)), store.decisions(DecisionQuery.all(2).by("bob")));
		assertEquals(List.of(made.get(4), made.get(5)), store.decisions(DecisionQuery.all(9).after(made.get(3).id())));
		assertEquals(List.of(made.get(5), made.get(4)), store.decisions(DecisionQuery.latest(2)));
	}

	@Test
	void decisionsAreThereAfterOpeningAgain() throws Exception {
		Decision made = store.decide(DecisionRequest.relabel(first, church, "ann"));
		store.close();

		store = TestDataset.open(folder);

		assertEquals(List.of(made), store.decisions(DecisionQuery.all(10)));
		assertEquals("church", label(store, "1"));
		assertEquals(church, store.index().category(store.index().row(first)));
	}
}
