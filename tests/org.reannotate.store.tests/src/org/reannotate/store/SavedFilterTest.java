package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;

class SavedFilterTest {

	private static final SampleFilter EVERYTHING = new SampleFilter(Set.of(1, 2), Set.of(-1), Set.of(3),
			Set.of(Split.TEST, Split.TRAIN), Set.of(SampleState.OPEN), Set.of(FindingKind.LABEL_ISSUE), 0.1f, 0.7f,
			Presence.READABLE, true, true, "high \"chairs\" شكرا");

	@TempDir
	Path folder;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private static NamedFilter named(String name, SampleFilter filter) {
		return new NamedFilter(name, filter, new SampleSort(SortKey.DECIDED, true), GroupKey.PREDICTION);
	}

	@Test
	void keepsEveryPartOfAFilter() throws Exception {
		store.saveFilter(named("everything", EVERYTHING), "ann");
		store.saveFilter(named("all", SampleFilter.ALL), "bob");
		store.close();
		store = TestDataset.open(folder);

		assertEquals(List.of(named("all", SampleFilter.ALL), named("everything", EVERYTHING)), store.filters());
	}

	@Test
	void aNameStandsForOneFilter() throws Exception {
		store.saveFilter(named("mine", EVERYTHING), "ann");
		store.saveFilter(named("mine", SampleFilter.ALL), "ann");
		assertEquals(List.of(named("mine", SampleFilter.ALL)), store.filters());

		store.deleteFilter("mine");
		store.deleteFilter("mine");
		assertEquals(List.of(), store.filters());
	}

	@Test
	void aFilterNeedsAName() {
		assertRefused(() -> store.saveFilter(named(" ", EVERYTHING), "ann"), "name");
		assertRefused(() -> store.saveFilter(named("x".repeat(201), EVERYTHING), "ann"), "200");
	}

	@Test
	void theTeamIsTold() throws Exception {
		BlockingQueue<StoreEvent> events = new LinkedBlockingQueue<>();
		try (DatasetStore other = TestDataset.open(folder)) {
			other.addListener(events::add);
			store.saveFilter(named("mine", EVERYTHING), "ann");

			StoreEvent event = events.poll(5, TimeUnit.SECONDS);

			assertTrue(event != null && event.changes().equals(Set.of(Change.FILTERS)), () -> String.valueOf(event));
			assertEquals(1, other.filters().size());
		}
	}
}
